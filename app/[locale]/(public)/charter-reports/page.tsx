import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { ChooseForm } from '@/components/charter-report/choose-form'
import { RecentReports } from '@/components/charter-report/recent-reports'
import { SitePage } from '@/components/site/site-page'
import { MisreadScope } from '@/components/comparison/choose/misread-scope'
import { Notice } from '@/components/ui/notice'
import { listScopes } from '@/lib/audit/comparison/queries/list-choices'
import { findScope } from '@/lib/audit/charter-report/queries/find-scope'
import { nameMonths } from '@/lib/audit/charter-report/period'
import { listRecentQuarters, parseQuarter, type Quarter } from '@/lib/audit/charter-report/quarter'
import { reportPath } from '@/lib/audit/charter-report/report-path'
import { reportWords } from '@/lib/audit/charter-report/words'
import { pageMetadata } from '@/lib/i18n/page-metadata'
import { localPath, paths } from '@/lib/i18n/paths'
import { readQuery } from '@/lib/i18n/read-query'
import { listDepartments } from '@/lib/offices/queries/list-departments'
import { dayOf } from '@/lib/posts/day'

type Props = PageProps<'/[locale]/charter-reports'>

const quartersOffered = 8

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('CharterReport')
  return pageMetadata({
    path: paths.charterReports,
    title: t('shortTitle'),
    description: t('choose.lead'),
  })
}

/** Whose charter report, and of which quarter; the choice leads to the report's own address. */
export default async function CharterReportsPage({ searchParams }: Props) {
  const given = await searchParams
  const locale = await getLocale()
  const t = await getTranslations('CharterReport')
  const [area, department, name, go] = ['area', 'department', 'quarter', 'go'].map((each) =>
    readQuery(given[each]),
  )
  const query = { ...(area && { area }), ...(department && { department }) }
  const scope = await findScope(query)
  const quarters = listRecentQuarters(dayOf(new Date()), quartersOffered)
  const quarter = parseQuarter(name ?? quarters[0]?.name ?? '')
  if (go && scope && quarter && quarters[0] && quarter.first <= quarters[0].first) {
    const report = reportPath(quarter.name, scope)
    redirect(localPath(locale, report.path, report.query))
  }
  const [areas, departments] = await Promise.all([listScopes(), listDepartments()])
  return (
    <SitePage
      path={paths.charterReports}
      query={{ ...query, ...(go && { go }), ...(name && { quarter: name }) }}
    >
      <h1>{t('shortTitle')}</h1>
      <p>{t('choose.lead')}</p>
      {go && <Unfit {...{ area, department }} quarter={await sayQuarter(name, quarters[0])} />}
      <ChooseForm {...{ quarters, areas, departments }} asked={{ ...query, quarter: name }} />
      {scope && <RecentReports {...{ scope, quarters }} />}
    </SitePage>
  )
}

interface UnfitProps {
  area?: string
  department?: string
  /** What is wrong with the quarter, in words. */
  quarter?: string
}

/** Which part of the choice is not understood, or that nothing is chosen. */
async function Unfit({ area, department, quarter }: UnfitProps) {
  const t = await getTranslations('CharterReport')
  const [place, kind] = await Promise.all([findScope({ area }), findScope({ department })])
  const unknown = {
    ...(area && !place && { area }),
    ...(department && !kind && { department }),
    ...(quarter && { quarter }),
  }
  if (Object.keys(unknown).length > 0) return <MisreadScope {...unknown} />
  return <Notice title={t('choose.neededTitle')}>{t('choose.needed')}</Notice>
}

/** That a quarter is none, or has not begun; undefined of one that can be reported on. */
async function sayQuarter(name: string | undefined, underWay?: Quarter) {
  if (name === undefined || !underWay) return undefined
  const t = await getTranslations('CharterReport')
  const quarter = parseQuarter(name)
  if (!quarter) return t('choose.unknownQuarter', { name })
  if (quarter.first <= underWay.first) return undefined
  return t('choose.notBegun', { months: nameMonths(quarter, reportWords(await getLocale())) })
}
