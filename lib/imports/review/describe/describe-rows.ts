// The rows of a reading as a person reviews them: what was printed, what was read, what becomes of it.
import type { CharterDraftInput, ServiceDraftInput } from '@/lib/charters/schema'
import type { ServiceReading } from '@/lib/charters/reading'
import type { Locale } from '@/lib/i18n/locale'
import { toServiceDraft } from '../../apply/service-draft'
import type { ColumnField, ImportReport, Repair } from '../../schema'
import type { Trace } from '../../trace'
import type { Decisions, RowDecision } from '../decisions'
import { diffService, type FieldChange } from '../services/diff-service'
import type { Match } from '../services/match-services'
import { matchAll } from '../questions'
import { withWords } from './row-words'

export interface PrintedCell {
  header: string
  field: ColumnField
  text: string
}

export interface ReviewRow {
  /** Its place in the report as read. */
  place: number
  /** The rows of the document it was read from, cell by cell. */
  printed: PrintedCell[][]
  table: number
  read: ServiceReading
  /** In the words a person gave it. */
  decided: ServiceReading
  decision: RowDecision
  match: Match
  status: 'new' | 'changed' | 'unchanged' | 'dropped'
  changes: FieldChange[]
  findings: ImportReport['findings']
  repairs: Repair[]
}

export interface RowsInput {
  report: ImportReport
  trace: Trace | null
  decisions: Decisions
  base: CharterDraftInput | null
}

/** All rows, in the document's order. */
export function describeRows({ report, trace, decisions, base }: RowsInput): ReviewRow[] {
  const language = report.language === 'en' ? 'en' : 'bn'
  const matches = new Map(matchAll(report, decisions, base).map((match) => [match.place, match]))
  const services = new Map((base?.services ?? []).map((service) => [service.slug, service]))
  const printed = placeCells(trace)
  return report.services.map((read, place) => {
    const decision = decisions.rows[place] ?? {}
    const decided = withWords(read, decision)
    const match: Match = matches.get(place) ?? { how: 'new' }
    const existing = match.slug ? services.get(match.slug) : undefined
    const changes = existing ? changesOf(decided, existing, language) : []
    const { rows, table } = printed.get(place) ?? { rows: [], table: 0 }
    return {
      ...{ place, printed: rows, table, read, decided, decision, match, changes },
      status: matches.has(place) ? statusOf(existing, changes) : ('dropped' as const),
      findings: report.findings.filter(({ path }) => isIn(path, place)),
      repairs: repairsOf(rows, read, report.repairs),
    }
  })
}

function statusOf(existing: ServiceDraftInput | undefined, changes: FieldChange[]) {
  if (!existing) return 'new' as const
  return changes.length > 0 ? ('changed' as const) : ('unchanged' as const)
}

function changesOf(row: ServiceReading, existing: ServiceDraftInput, language: Locale) {
  return diffService(existing, toServiceDraft(row, { language, existing }))
}

function isIn(path: string, place: number): boolean {
  return path === `/services/${place}` || path.startsWith(`/services/${place}/`)
}

function placeCells(trace: Trace | null) {
  const placed = new Map<number, { rows: PrintedCell[][]; table: number }>()
  trace?.tables.forEach(({ columns, rows }, table) => {
    for (const { cells, service } of rows) {
      if (service === undefined) continue
      const printed = cells.map((text, at) => ({
        header: columns[at]?.header ?? '',
        field: columns[at]?.field ?? 'other',
        text,
      }))
      const held = placed.get(service)
      if (held) held.rows.push(printed)
      else placed.set(service, { rows: [printed], table })
    }
  })
  return placed
}

/** Of the row's contacts, and those of the document whose outcome stands in one of its cells. */
function repairsOf(rows: PrintedCell[][], read: ServiceReading, all: readonly Repair[]): Repair[] {
  const cells = rows.flatMap((row) => row.map(({ text }) => text))
  const ofText = all.filter(
    ({ before, after }) =>
      before.normalize('NFC') !== after.normalize('NFC') &&
      after.trim().length > 2 &&
      cells.some((text) => text.includes(after.trim())),
  )
  return [
    ...ofText,
    ...(read.officer?.repairs ?? []),
    ...(read.inherited.escalation === undefined ? (read.escalation?.repairs ?? []) : []),
  ]
}
