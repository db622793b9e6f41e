import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { SitePage } from '@/components/site/site-page'
import { describeScope } from '@/components/tables/describe-scope'
import { LeagueTable } from '@/components/tables/league-table'
import { Misread } from '@/components/tables/misread'
import { ScopeForm } from '@/components/tables/scope-form'
import { SumsStrip } from '@/components/tables/sums-strip'
import { TableLinks } from '@/components/tables/table-links'
import { TakeAway } from '@/components/tables/take-away'
import { Empty } from '@/components/ui/empty'
import { Section } from '@/components/ui/section'
import { listScopes } from '@/lib/audit/comparison/queries/list-choices'
import { leagueOrder } from '@/lib/audit/tables/measures'
import { findScopeNames } from '@/lib/audit/tables/queries/find-scope-names'
import { findSums, findTable } from '@/lib/audit/tables/queries/find-table'
import { writeScope } from '@/lib/audit/tables/scope'
import { writeOrder } from '@/lib/audit/tables/sort'
import { type Grouping, groupings } from '@/lib/audit/tables/table-view'
import { pageMetadata } from '@/lib/i18n/page-metadata'
import { localPath, paths } from '@/lib/i18n/paths'
import { readQuery } from '@/lib/i18n/read-query'
import { siteUrl } from '@/lib/i18n/site-url'
import { listDepartments } from '@/lib/offices/queries/list-departments'
import { readScope } from '../read-scope'

type Props = PageProps<'/[locale]/tables/[by]'>

async function readGrouping({ params }: Props) {
  const { by } = await params
  return groupings.find((grouping) => grouping === by) ?? notFound()
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const by = await readGrouping(props)
  const t = await getTranslations('Tables')
  return pageMetadata({ path: paths.table(by), title: t(`by.${by}`), description: t('lead') })
}

/** Divisions, districts or departments beside each other. */
export default async function LeaguePage(props: Props) {
  const by = await readGrouping(props)
  const asked = await props.searchParams
  const scope = readScope(asked)
  const sort = readQuery(asked.sort)
  const order = leagueOrder(sort)
  const path = paths.table(by)
  const query = { ...writeScope(scope), ...(sort && { sort: writeOrder(order) }) }
  const locale = await getLocale()
  const t = await getTranslations('Tables')
  const [rows, sums, names, choices] = await Promise.all([
    findTable(by, scope),
    findSums(scope),
    findScopeNames(scope),
    listChoices(by),
  ])
  return (
    <SitePage
      {...{ path, query }}
      crumbs={[{ href: localPath(locale, paths.tables), text: t('title') }]}
    >
      <h1>{t(`by.${by}`)}</h1>
      <p>{t('leagueSentence', { scope: await describeScope(scope, names) })}</p>
      <Misread {...{ scope, names, sort, order }} />
      <SumsStrip figures={sums} scope={scope} />
      <Section id="table" title={t('table')} wide>
        <ScopeForm {...{ path, scope }} {...choices} query={sort ? { sort } : {}} />
        {rows.length > 0 ? (
          <LeagueTable {...{ by, scope, rows, order }} />
        ) : (
          <Empty why={t('none')} />
        )}
      </Section>
      <Section id="other-tables" title={t('all')}>
        <TableLinks scope={scope} />
      </Section>
      <TakeAway {...{ path, query }} siteUrl={siteUrl().origin} />
    </SitePage>
  )
}

/** Rows are not also what is chosen from. */
async function listChoices(by: Grouping) {
  const [areas, departments] = await Promise.all([
    by === 'divisions' ? undefined : listScopes(),
    by === 'departments' ? undefined : listDepartments(),
  ])
  return { areas, departments }
}
