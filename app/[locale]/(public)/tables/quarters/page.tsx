import type { Metadata } from 'next'
import type { ComponentProps } from 'react'
import { getLocale, getTranslations } from 'next-intl/server'
import { SitePage } from '@/components/site/site-page'
import { describeScope } from '@/components/tables/describe-scope'
import { Misread } from '@/components/tables/misread'
import { QuarterPictures } from '@/components/tables/quarter-pictures'
import { QuarterTable } from '@/components/tables/quarter-table'
import { ScopeForm } from '@/components/tables/scope-form'
import { TableLinks } from '@/components/tables/table-links'
import { TakeAway } from '@/components/tables/take-away'
import { Empty } from '@/components/ui/empty'
import { Section } from '@/components/ui/section'
import { listScopes } from '@/lib/audit/comparison/queries/list-choices'
import { findScopeNames } from '@/lib/audit/tables/queries/find-scope-names'
import { findSums } from '@/lib/audit/tables/queries/find-table'
import { listQuarters } from '@/lib/audit/tables/queries/list-quarters'
import { withUnderWay } from '@/lib/audit/tables/quarters'
import { writeScope } from '@/lib/audit/tables/scope'
import { pageMetadata } from '@/lib/i18n/page-metadata'
import { localPath, paths } from '@/lib/i18n/paths'
import { siteUrl } from '@/lib/i18n/site-url'
import { listDepartments } from '@/lib/offices/queries/list-departments'
import { dayOf } from '@/lib/posts/day'
import { readScope } from '../read-scope'

type Props = PageProps<'/[locale]/tables/quarters'>

const path = paths.tableQuarters

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('Tables')
  return pageMetadata({ path, title: t('quartersTitle'), description: t('quartersNote') })
}

/** The figures of each quarter that was kept. */
export default async function QuartersPage({ searchParams }: Props) {
  const scope = readScope(await searchParams)
  const query = writeScope(scope)
  const locale = await getLocale()
  const t = await getTranslations('Tables')
  const [kept, sums, names, areas, departments] = await Promise.all([
    listQuarters(scope),
    findSums(scope),
    findScopeNames(scope),
    listScopes(),
    listDepartments(),
  ])
  const quarters = withUnderWay(kept, sums, dayOf(new Date()))
  return (
    <SitePage
      {...{ path, query }}
      crumbs={[{ href: localPath(locale, paths.tables), text: t('title') }]}
    >
      <h1>{t('quartersTitle')}</h1>
      <p>{t('quartersSentence', { scope: await describeScope(scope, names) })}</p>
      <Misread {...{ scope, names }} />
      <ScopeForm {...{ path, scope, areas, departments }} />
      <OverTime quarters={quarters} />
      <Section id="other-tables" title={t('all')}>
        <TableLinks scope={scope} />
      </Section>
      <TakeAway {...{ path, query }} siteUrl={siteUrl().origin} />
    </SitePage>
  )
}

async function OverTime({ quarters }: ComponentProps<typeof QuarterTable>) {
  const t = await getTranslations('Tables')
  if (quarters.length === 0) return <Empty why={t('none')} />
  return (
    <>
      {quarters.length === 1 && <p>{t('oneQuarter')}</p>}
      {quarters.length >= 2 && (
        <Section id="pictures" title={t('pictures')} wide>
          <QuarterPictures quarters={quarters} />
        </Section>
      )}
      <Section id="table" title={t('table')} wide>
        <QuarterTable quarters={quarters} />
      </Section>
    </>
  )
}
