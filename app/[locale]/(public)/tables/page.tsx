import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { SitePage } from '@/components/site/site-page'
import { SumsStrip } from '@/components/tables/sums-strip'
import { TableLinks } from '@/components/tables/table-links'
import { Section } from '@/components/ui/section'
import { formatVersion, methodVersion } from '@/lib/audit/method'
import { findSums } from '@/lib/audit/tables/queries/find-table'
import { pageMetadata } from '@/lib/i18n/page-metadata'
import { localPath, paths } from '@/lib/i18n/paths'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('Tables')
  return pageMetadata({ path: paths.tables, title: t('title'), description: t('lead') })
}

/** The whole country in a few figures, and the tables there are. */
export default async function TablesPage() {
  const locale = await getLocale()
  const t = await getTranslations('Tables')
  return (
    <SitePage path={paths.tables}>
      <h1>{t('title')}</h1>
      <p>{t('lead')}</p>
      <SumsStrip figures={await findSums()} scope={{}} />
      <Section id="tables" title={t('all')}>
        <TableLinks />
      </Section>
      <p>
        {t('method', { version: formatVersion(methodVersion, locale) })}{' '}
        <a href={localPath(locale, paths.rules)}>{t('methodLink')}</a>
      </p>
    </SitePage>
  )
}
