import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { VersionLinks } from '@/components/version/version-links'
import { NoCharter } from '@/components/office/no-charter'
import { OfficePage } from '@/components/office/office-page'
import { plainText } from '@/lib/i18n/bilingual'
import { pageMetadata } from '@/lib/i18n/page-metadata'
import { paths } from '@/lib/i18n/paths'
import { loadCharter } from '../load-charter'

type Props = PageProps<'/[locale]/offices/[office]/versions'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { office } = await loadCharter((await params).office, paths.versions)
  const t = await getTranslations('Version')
  return pageMetadata({
    path: paths.versions(office.slug),
    title: t('metaTitle', { office: plainText(office.name, await getLocale()) }),
    description: t('lead'),
  })
}

/** All published versions of an office's charter, the newest first. */
export default async function VersionsPage({ params }: Props) {
  const { office, charter } = await loadCharter((await params).office, paths.versions)
  const t = await getTranslations('Version')
  return (
    <OfficePage office={office} path={paths.versions(office.slug)} edition={charter ?? undefined}>
      <h1>{t('title')}</h1>
      <p>{t('lead')}</p>
      {charter ? <VersionLinks charter={charter} /> : <NoCharter office={office} />}
    </OfficePage>
  )
}
