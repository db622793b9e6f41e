// A rule judges one promise of a charter and says what to do; it never blocks publishing.
import type { CharterReading } from '@/lib/charters/reading'
import type { Examples } from './rules/example'

export type Severity = 'error' | 'warning' | 'info'

/** What a rule reports; its wording is `Rules.<id>` in messages/, filled with `params`. */
export interface Violation {
  /** JSON Pointer into the reading, to the exact field. */
  path: string
  /** The words judged, as printed. */
  raw?: string
  params?: Record<string, string | number>
  /** The value that would put it right. Safe to apply when the rule is `fixable`. */
  proposal?: string
  /** Where the proposal belongs, when it is not `path` (a value in the wrong column). */
  proposalPath?: string
}

/** A text of the charter beside its translation. */
export interface JudgedPair {
  /** JSON Pointer into the reading, to the text. */
  path: string
  state: 'missing' | 'unreviewed' | 'reviewed' | 'outdated'
  bn?: string
  en?: string
}

/** What is known beside the reading: of the document it was read from, or of the office that keeps it. */
export interface RuleContext {
  kind?: string
  columns?: { table: number; header: string; field: string; confidence: number }[]
  /** One entry a service row, in order of `services`: where it stood and how many cells it had. */
  rows?: { table: number; cells: number; headerCells: number; cutOff?: boolean }[]
  repairs?: { kind: string; before: string; after: string; path?: string }[]
  /** The document's text as printed, after decoding and before repair. */
  sourceText?: string
  /** Every text that says something, with its other side. */
  pairs?: readonly JudgedPair[]
  /** The day of judging, and what the office last published and confirmed ("2026-11-21"). */
  upkeep?: { today: string; publishedOn?: string; confirmedOn?: string }
  /** Working days each level has by the rule set in force; more when the grievance is investigated. */
  escalationRules?: readonly { level: number; limitDays: number; extensionDays?: number }[]
  /** What other offices promise for the same standard service, by the index of the service. */
  elsewhere?: Readonly<Record<number, { medianDays: number; offices: number }>>
  /**
   * Match keys of the names of districts and upazilas, in both languages: all there are, and the office's own, with
   * those above and below it. None for an office of the whole country.
   */
  places?: { own: ReadonlySet<string>; all: ReadonlySet<string> }
}

export interface Rule {
  /** Stable for ever: “T01”. */
  id: string
  severity: Severity
  /** Its proposal may be applied without a person judging it. */
  fixable?: true
  /** What it finds and what satisfies it. */
  examples: Examples
  check: (reading: CharterReading, context: RuleContext) => Iterable<Violation>
}

export interface Finding extends Violation {
  rule: string
  severity: Severity
  message: { bn: string; en: string }
}
