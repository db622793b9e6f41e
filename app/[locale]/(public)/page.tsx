import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { AreaLinks } from '@/components/area/area-links'
import { DepartmentLinks } from '@/components/office/department-links'
import { SitePage } from '@/components/site/site-page'
import { StrategyLinks } from '@/components/strategy/strategy-links'
import { Empty } from '@/components/ui/empty'
import { SearchField } from '@/components/ui/form/search-field'
import { Section } from '@/components/ui/section'
import { formatNumber } from '@/lib/bangla/digits'
import { countPublished } from '@/lib/charters/queries/count-published'
import { listDivisions } from '@/lib/areas/queries'
import { pageMetadata } from '@/lib/i18n/page-metadata'
import { localPath, paths } from '@/lib/i18n/paths'
import { listDepartments } from '@/lib/offices/queries/list-departments'
import { listStrategies } from '@/lib/strategy/queries'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('Home')
  return pageMetadata({ path: paths.home, title: t('title'), description: t('description') })
}

/** Find an office: by name, by place, by department. */
export default async function HomePage() {
  const t = await getTranslations('Home')
  const locale = await getLocale()
  const [counts, divisions, departments, strategies] = await Promise.all([
    countPublished(),
    listDivisions(),
    listDepartments(),
    listStrategies(),
  ])
  return (
    <SitePage path={paths.home} hasSearch>
      <h1>{t('title')}</h1>
      <p>{t('lead')}</p>
      <p>
        {t('counts', {
          charters: formatNumber(counts.charters, locale),
          services: formatNumber(counts.services, locale),
        })}
      </p>
      <FindByName />
      <Section id="areas" title={t('byArea')}>
        <p>{t('byAreaHelp')}</p>
        <AreaLinks areas={divisions} />
      </Section>
      <Section id="departments" title={t('byDepartment')}>
        {departments.length > 0 ? (
          <DepartmentLinks departments={departments} />
        ) : (
          <Empty why={t('none')} />
        )}
      </Section>
      {strategies.length > 0 && (
        <Section id="strategies" title={t('strategies')}>
          <StrategyLinks strategies={strategies} />
        </Section>
      )}
    </SitePage>
  )
}

async function FindByName() {
  const locale = await getLocale()
  const t = await getTranslations('Home')
  const site = await getTranslations('Site')
  return (
    <Section id="by-name" title={t('byName')}>
      <form role="search" className="wide-seek" action={localPath(locale, paths.search)}>
        <SearchField
          id="q"
          label={site('searchLabel')}
          submit={site('search')}
          help={t('byNameHelp')}
        />
      </form>
      <p>
        <a href={localPath(locale, paths.compare)}>{t('compare')}</a>
      </p>
    </Section>
  )
}
