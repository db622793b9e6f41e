// A finding as those see it who look over many offices: whose, of which service, what, since when, where it stands.
import type { RuleFamily } from '@/lib/audit/figures/figure-names'
import type { Severity } from '@/lib/audit/rule'
import type { Bilingual } from '@/lib/i18n/bilingual'

/** `reopened` is open, after it had been fixed or waived. */
export const findingStates = ['open', 'reopened', 'waived', 'fixed'] as const
export type FindingState = (typeof findingStates)[number]

/** In the charter in force (or missing from it), or in a draft of the next one. */
export const findingPlaces = ['published', 'draft'] as const
export type FindingPlace = (typeof findingPlaces)[number]

export const severities = ['error', 'warning', 'info'] as const

export interface FindingFilter {
  /** What became of it; those open, reopened or not, unless told. */
  status?: FindingState
  rule?: string
  family?: RuleFamily
  severity?: Severity
  place?: FindingPlace
  department?: string
  /** A division, district or upazila. */
  area?: string
  /** Words of the office's or the service's name, or the office's address. */
  q?: string
  /** Cursor of the previous page. */
  after?: string
}

export interface AreaFinding {
  id: string
  rule: string
  severity: Severity
  state: FindingState
  /** When this problem was found first or, when it came back, again. */
  since: Date
  settledAt?: Date
  waiverReason?: string
  /** The words it is about; absent where there are none, or where they were hidden from the version since. */
  raw?: string
  message: { bn: string; en: string }
  office: { slug: string; name: Bilingual }
  service?: { slug: string; name: Bilingual }
  /** Absent: of an office that published nothing, or of a draft. */
  version?: number
  isDraft: boolean
  /** In the version in force. */
  isCurrent: boolean
  /** Its page in the editor shows it: the draft's, or the version's while there is no draft. */
  isInEditor: boolean
}
