import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { CharterView } from '@/components/charter/charter-view'
import { NoCharter } from '@/components/office/no-charter'
import { OfficePage } from '@/components/office/office-page'
import { plainText } from '@/lib/i18n/bilingual'
import { pageMetadata } from '@/lib/i18n/page-metadata'
import { localPath, paths } from '@/lib/i18n/paths'
import { formatNumber } from '@/lib/bangla/digits'
import { loadCharter } from './load-charter'

type Props = PageProps<'/[locale]/offices/[office]'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { office, charter } = await loadCharter((await params).office)
  const locale = await getLocale()
  const t = await getTranslations('Charter')
  const name = plainText(office.name, locale)
  const n = formatNumber(charter?.services.length ?? 0, locale)
  return pageMetadata({
    path: paths.office(office.slug),
    title: t('metaTitle', { office: name }),
    description: t('description', { office: name, n }),
  })
}

/** An office's citizen's charter. */
export default async function CharterPage({ params }: Props) {
  const { office, charter } = await loadCharter((await params).office)
  const locale = await getLocale()
  if (!charter)
    return (
      <OfficePage office={office} path={paths.office(office.slug)} heading>
        <NoCharter office={office} />
      </OfficePage>
    )
  return (
    <OfficePage office={office} path={paths.office(office.slug)} edition={charter} heading>
      <CharterView
        charter={charter}
        hrefOf={(service) => localPath(locale, paths.service(office.slug, service.slug))}
      />
    </OfficePage>
  )
}
