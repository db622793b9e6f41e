import type { Metadata } from 'next'
import { getLocale } from 'next-intl/server'
import { ReportView } from '@/components/charter-report/report-view'
import { TakeReport } from '@/components/charter-report/take-report'
import { SitePage } from '@/components/site/site-page'
import { compose, nameScope } from '@/lib/audit/charter-report/compose'
import { nameMonths } from '@/lib/audit/charter-report/period'
import { reportPath } from '@/lib/audit/charter-report/report-path'
import { reportWords } from '@/lib/audit/charter-report/words'
import { pageMetadata } from '@/lib/i18n/page-metadata'
import { localPath, paths } from '@/lib/i18n/paths'
import { readQuery } from '@/lib/i18n/read-query'
import { siteUrl } from '@/lib/i18n/site-url'
import { loadReport } from './load-report'

type Props = PageProps<'/[locale]/charter-reports/[quarter]/[kind]/[slug]'>

async function load({ params, searchParams }: Props) {
  const { quarter, kind, slug } = await params
  const facts = await loadReport(quarter, kind, slug, readQuery((await searchParams).area))
  const words = reportWords(await getLocale())
  return { facts, words, ...reportPath(facts.quarter.name, facts.scope) }
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { facts, words, path, query } = await load(props)
  const search = new URLSearchParams(query).toString()
  const months = nameMonths(facts.quarter, words)
  const scope = nameScope(facts.scope, words)
  return pageMetadata({
    path: `${path}${search && `?${search}`}`,
    title: words.t('titleInQuarter', { scope, months }),
    description: words.t('description', { months }),
  })
}

/** A quarterly charter report: to be read, printed, signed and sent. */
export default async function CharterReportPage(props: Props) {
  const { facts, words, path, query } = await load(props)
  const { locale, t } = words
  return (
    <SitePage
      {...{ path, query }}
      crumbs={[{ href: localPath(locale, paths.charterReports), text: t('shortTitle') }]}
    >
      <ReportView document={compose(facts, words, siteUrl().origin)} />
      <TakeReport {...{ path, query }} />
    </SitePage>
  )
}
