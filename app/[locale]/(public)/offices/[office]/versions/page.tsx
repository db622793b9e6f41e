import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { VersionLinks } from '@/components/version/version-links'
import { NoCharter } from '@/components/office/no-charter'
import { OfficePage } from '@/components/office/office-page'
import { Text } from '@/components/ui/text'
import { plainText } from '@/lib/i18n/bilingual'
import { pageMetadata } from '@/lib/i18n/page-metadata'
import { paths } from '@/lib/i18n/paths'
import { loadVersions } from './load-versions'

type Props = PageProps<'/[locale]/offices/[office]/versions'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { office } = await loadVersions((await params).office)
  const t = await getTranslations('Version')
  return pageMetadata({
    path: paths.versions(office.slug),
    title: t('metaTitle', { office: plainText(office.name, await getLocale()) }),
    description: t('lead'),
  })
}

/** All published versions of an office's charter, the newest first; also those of offices merged into it. */
export default async function VersionsPage({ params }: Props) {
  const { office, versions, current, merged } = await loadVersions((await params).office)
  const t = await getTranslations('Version')
  const inForce = versions.find(({ number }) => number === current)
  const edition = inForce && { version: inForce, isFrozen: true }
  return (
    <OfficePage office={office} path={paths.versions(office.slug)} edition={edition}>
      <h1>{t('title')}</h1>
      <p>{t('lead')}</p>
      {versions.length > 0 ? (
        <VersionLinks officeSlug={office.slug} versions={versions} current={current} />
      ) : (
        <NoCharter office={office} />
      )}
      {merged.map(({ slug, name, versions: former }) => (
        <section key={slug}>
          <h2>{t.rich('ofMerged', { office: () => <Text pair={name} /> })}</h2>
          <VersionLinks officeSlug={slug} versions={former} />
        </section>
      ))}
    </OfficePage>
  )
}
