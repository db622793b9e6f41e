import { findingAddress, shownAddress } from '@/components/finding/finding-address'
import { grantsFor } from '@/lib/access/policy'
import type { AreaFinding, FindingFilter } from '@/lib/audit/findings/area/area-finding'
import { findingHeads, toFindingCells } from '@/lib/audit/findings/area/export-findings'
import { streamFindings } from '@/lib/audit/findings/queries/list-findings'
import { methodVersion } from '@/lib/audit/method'
import { findActor } from '@/lib/auth/current-actor'
import { streamCsv } from '@/lib/exports/csv'
import { isExportFormat, sendTable } from '@/lib/exports/table'
import type { PersonActor } from '@/lib/access/actor'
import { adminPaths } from '@/lib/i18n/admin-paths'
import { isoDay } from '@/lib/i18n/format-day'
import { isLocale, type Locale } from '@/lib/i18n/locale'
import { messages } from '@/lib/i18n/messages'
import { localPath } from '@/lib/i18n/paths'
import { toQuery } from '@/lib/i18n/read-query'
import { siteUrl } from '@/lib/i18n/site-url'
import { createTranslator } from 'use-intl/core'
import type { FindingChoice } from '@/components/finding/finding-filters'
import { readChoice, toFilter } from '../../read-choice'

/** A workbook is made in memory; whoever wants more takes the CSV. */
const mostInWorkbook = 10_000

/** What the filters of the page have, as CSV in full, or as a workbook of the newest. */
export async function GET(
  request: Request,
  { params }: RouteContext<'/[locale]/admin/findings/export/[format]'>,
) {
  const { locale, format } = await params
  const actor = await findActor()
  const isFormat = isExportFormat(format)
  // the same answer for nobody and for who may not: there is nothing here
  if (!isLocale(locale) || !isFormat || !actor || grantsFor(actor, 'charter:read').length === 0) {
    return new Response(null, { status: 404 })
  }
  const choice = readChoice(toQuery(new URL(request.url).searchParams))
  const name = `findings-${isoDay(new Date())}`
  const response =
    format === 'csv'
      ? sendAll(actor, toFilter(choice), locale, name)
      : await sendNewest(actor, choice, locale, name)
  response.headers.set('Cache-Control', 'private, no-store')
  return response
}

function sendAll(
  actor: PersonActor,
  filter: FindingFilter,
  locale: Locale,
  name: string,
): Response {
  const csv = streamCsv(findingHeads(locale), toCells(streamFindings(actor, filter), locale))
  return new Response(csv, {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="${name}.csv"`,
      'X-Content-Type-Options': 'nosniff',
    },
  })
}

async function sendNewest(
  actor: PersonActor,
  choice: FindingChoice,
  locale: Locale,
  name: string,
): Promise<Response> {
  const t = createTranslator({ locale, messages: messages[locale], namespace: 'AreaFindings' })
  const rows: string[][] = []
  const asked = streamFindings(actor, toFilter(choice), mostInWorkbook + 1)
  for await (const page of toCells(asked, locale)) rows.push(...page)
  const address = localPath(locale, adminPaths.findings, choice)
  const notes: [string, string][] = [
    [t('chosen'), siteUrl(address).href],
    [t('takenAt'), isoDay(new Date())],
    [t('method'), methodVersion],
  ]
  if (rows.length > mostInWorkbook)
    notes.push([t('leftOut'), t('leftOutText', { n: mostInWorkbook })])
  return sendTable(
    {
      title: t('fileTitle'),
      columns: findingHeads(locale).map((head) => ({ head, kind: 'text' })),
      rows: rows.slice(0, mostInWorkbook),
      notes,
    },
    'xlsx',
    name,
  )
}

async function* toCells(pages: AsyncIterable<AreaFinding[]>, locale: Locale) {
  for await (const findings of pages) {
    yield findings.map((finding) => toFindingCells(finding, locale, addressIn(locale)))
  }
}

function addressIn(locale: Locale) {
  return (finding: AreaFinding) =>
    siteUrl(localPath(locale, findingAddress(finding) ?? shownAddress(finding))).href
}
