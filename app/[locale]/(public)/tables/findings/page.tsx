import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { SitePage } from '@/components/site/site-page'
import { describeScope } from '@/components/tables/describe-scope'
import { HeatTable } from '@/components/tables/heat-table'
import { Misread } from '@/components/tables/misread'
import { ScopeForm } from '@/components/tables/scope-form'
import { TableLinks } from '@/components/tables/table-links'
import { TakeAway } from '@/components/tables/take-away'
import { Empty } from '@/components/ui/empty'
import { Section } from '@/components/ui/section'
import { listScopes } from '@/lib/audit/comparison/queries/list-choices'
import { findingsOrder } from '@/lib/audit/tables/measures'
import { findScopeNames } from '@/lib/audit/tables/queries/find-scope-names'
import { findTable } from '@/lib/audit/tables/queries/find-table'
import { writeScope } from '@/lib/audit/tables/scope'
import { writeOrder } from '@/lib/audit/tables/sort'
import { pageMetadata } from '@/lib/i18n/page-metadata'
import { localPath, paths } from '@/lib/i18n/paths'
import { readQuery } from '@/lib/i18n/read-query'
import { siteUrl } from '@/lib/i18n/site-url'
import { listDepartments } from '@/lib/offices/queries/list-departments'
import { readScope } from '../read-scope'

type Props = PageProps<'/[locale]/tables/findings'>

const path = paths.tableFindings

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('Tables')
  return pageMetadata({ path, title: t('findingsTitle'), description: t('findingsNote') })
}

/** Which kind of promise is broken where: districts by rule family. */
export default async function FindingsPage({ searchParams }: Props) {
  const asked = await searchParams
  const scope = readScope(asked)
  const sort = readQuery(asked.sort)
  const order = findingsOrder(sort)
  const query = { ...writeScope(scope), ...(sort && { sort: writeOrder(order) }) }
  const locale = await getLocale()
  const t = await getTranslations('Tables')
  const [rows, names, areas, departments] = await Promise.all([
    findTable('districts', scope),
    findScopeNames(scope),
    listScopes(),
    listDepartments(),
  ])
  return (
    <SitePage
      path={path}
      query={{ ...query, ...(sort && { sort }) }}
      crumbs={[{ href: localPath(locale, paths.tables), text: t('title') }]}
    >
      <h1>{t('findingsTitle')}</h1>
      <p>{t('findingsSentence', { scope: await describeScope(scope, names) })}</p>
      <Misread {...{ scope, names, sort, order }} />
      <Section id="table" title={t('table')} wide>
        <ScopeForm {...{ path, scope, areas, departments }} query={sort ? { sort } : {}} />
        {rows.length > 0 ? <HeatTable {...{ scope, rows, order }} /> : <Empty why={t('none')} />}
      </Section>
      <Section id="other-tables" title={t('all')}>
        <TableLinks scope={scope} />
      </Section>
      <TakeAway {...{ path, query }} siteUrl={siteUrl().origin} />
    </SitePage>
  )
}
