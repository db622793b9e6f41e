// What was written of a reviewed import, read back and laid beside what was decided. What a person chose to keep
// of the charter, and what merging leaves alone, is no difference.
import type { CharterDraftInput } from '@/lib/charters/schema'
import { isTaken } from '../../review/decided-reading'
import type { Decisions } from '../../review/decisions'
import type { ImportReport } from '../../schema'
import { compareWithReport, type Difference } from '../compare-with-report'

export interface Reviewed {
  /** Of each service of the report, its place in the draft. */
  rows: readonly number[]
  decisions: Decisions
}

export function compareReviewed(
  report: ImportReport,
  written: CharterDraftInput,
  { rows, decisions }: Reviewed,
): Difference[] {
  const services = rows.flatMap((at) => written.services?.[at] ?? [])
  const differences = compareWithReport(report, { ...written, services })
  return differences.filter(({ path, printed }) => {
    if (path.endsWith('/inherited')) return isWhole(written, rows)
    return !isKept(path, printed, decisions)
  })
}

const isWhole = ({ services = [] }: CharterDraftInput, rows: readonly number[]) =>
  services.length === rows.length && rows.every((place, at) => place === at)

/** The document says nothing there, so that the charter's own words stayed. */
function isKept(path: string, printed: unknown, decisions: Decisions): boolean {
  const isSilent = printed === undefined || printed === 0
  if (decisions.onto === 'merge') return isSilent || isValue(path, printed)
  if (!isSilent) return false
  if (/\/(officer|escalation)$/.test(path)) return !isTaken(decisions, 'officers')
  const section = /^\/(vision|mission|objectives|functions|expectations)\b/.exec(path)?.[1]
  return section !== undefined && decisions.sections[section as 'vision'] === 'charter'
}

/** The charter's own language decides what a value is read from; the document's words stand beside it. */
function isValue(path: string, printed: unknown): boolean {
  return /\/(timeLimit|fee)$/.test(path) && typeof printed === 'object'
}
