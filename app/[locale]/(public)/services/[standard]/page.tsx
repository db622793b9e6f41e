import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { cache } from 'react'
import { StandardView } from '@/components/catalogue/standard-view'
import { SitePage } from '@/components/site/site-page'
import { findStandardService } from '@/lib/catalogue/queries/find-standard-service'
import { plainText } from '@/lib/i18n/bilingual'
import { decodeSegment } from '@/lib/i18n/decode-segment'
import { pageMetadata } from '@/lib/i18n/page-metadata'
import { paths } from '@/lib/i18n/paths'

type Props = PageProps<'/[locale]/services/[standard]'>

const loadStandard = cache(async (segment: string) => {
  return (await findStandardService(decodeSegment(segment))) ?? notFound()
})

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const standard = await loadStandard((await params).standard)
  const t = await getTranslations('Standard')
  const name = plainText(standard.name, await getLocale())
  return pageMetadata({
    path: paths.standardService(standard.slug),
    title: name,
    description: t('description', { name }),
  })
}

/** The national standard of a service, and what each office promises for it. */
export default async function StandardServicePage({ params }: Props) {
  const standard = await loadStandard((await params).standard)
  return (
    <SitePage path={paths.standardService(standard.slug)}>
      <StandardView standard={standard} />
    </SitePage>
  )
}
