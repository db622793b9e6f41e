import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { cache } from 'react'
import { OfficeContact } from '@/components/office/office-contact'
import { OfficePage } from '@/components/office/office-page'
import { PostList } from '@/components/officer/post-list'
import { Section } from '@/components/ui/section'
import { plainText } from '@/lib/i18n/bilingual'
import { decodeSegment } from '@/lib/i18n/decode-segment'
import { pageMetadata } from '@/lib/i18n/page-metadata'
import { paths } from '@/lib/i18n/paths'
import { listOfficers } from '@/lib/posts/queries/list-officers'
import { loadOffice } from '../load-charter'

type Props = PageProps<'/[locale]/offices/[office]/officers'>

const loadOfficers = cache(async (segment: string) => {
  const slug = decodeSegment(segment)
  const found = await listOfficers(slug)
  return found ?? { office: await loadOffice(slug, paths.officers), posts: [] }
})

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { office } = await loadOfficers((await params).office)
  const t = await getTranslations('Officer')
  return pageMetadata({
    path: paths.officers(office.slug),
    title: t('metaTitle', { office: plainText(office.name, await getLocale()) }),
    description: t('lead'),
  })
}

/** Who holds which post today. */
export default async function OfficersPage({ params }: Props) {
  const { office, posts } = await loadOfficers((await params).office)
  const t = await getTranslations('Officer')
  const words = await getTranslations('Office')
  return (
    <OfficePage office={office} path={paths.officers(office.slug)}>
      <h1>{t('title')}</h1>
      <p>{t('lead')}</p>
      <PostList posts={posts} />
      <Section id="contact" title={words('contact')}>
        <OfficeContact office={office} />
      </Section>
    </OfficePage>
  )
}
