// What a charter report is written from: what the portal published of some offices in one quarter, nothing else.
import type { AreaName } from '@/lib/charters/published-charter'
import type { Bilingual } from '@/lib/i18n/bilingual'
import type { Figures } from '../figures/figure-names'
import type { Severity } from '../rule'
import type { Quarter } from './quarter'

/** An area, a department, or a department within an area. */
export interface ReportScope {
  area?: AreaName
  department?: { id: string; slug: string; name: Bilingual }
}

export interface ReportOffice {
  slug: string
  name: Bilingual
  state: 'ACTIVE' | 'CLOSED' | 'MERGED'
  /** The nearest area it is in. */
  place?: AreaName
}

/** A list that may be cut short: how many there are in all. */
export interface Capped<Entry> {
  entries: Entry[]
  total: number
}

export interface Publication {
  office: ReportOffice
  number: number
  publishedAt: Date
  /** How many services it has, and what became of those of the version before; none before a first version. */
  services: number
  changes?: { added: number; removed: number; changed: number; elsewhere: boolean }
}

export interface ReportConfirmation {
  office: ReportOffice
  on: Date
  postTitle: Bilingual
  /** How many services it was said of, where not of the whole charter. */
  services?: number
}

export const findingChanges = ['fixed', 'waived', 'reopened', 'withdrawn'] as const
export type FindingChange = (typeof findingChanges)[number]
export const severities = ['error', 'warning', 'info'] as const
export type SeverityCounts = Record<Severity, number>

export interface ReportEvent {
  office: ReportOffice
  rule: string
  change: FindingChange
  at: Date
  versionNumber?: number
  reason?: string
}

export interface RankedOffice {
  office: ReportOffice
  findings: number
  errors: number
  services: number
}

export interface ServiceWithoutTime {
  office: ReportOffice
  service: { slug: string; name: Bilingual }
  /** What stands in the place of a time limit. */
  kind: 'none' | 'vague' | 'misplaced'
}

export interface VacantPost {
  office: ReportOffice
  title: Bilingual
}

/** The figures of all offices together on a day. */
export interface FiguresOn {
  on: Date
  figures: Figures
}

export interface ReportFacts {
  quarter: Quarter
  scope: ReportScope
  /** The day it is written. */
  today: Date
  /** The day of the earliest record of these offices; none where there is no record at all. */
  firstRecord?: Date
  /** As they stood at the end of the quarter, or stand today; none where nobody kept them. */
  now?: FiguresOn
  before?: FiguresOn
  publications: Capped<Publication> & { offices: number }
  unpublished: Capped<ReportOffice>
  confirmations: Capped<ReportConfirmation> & { offices: number }
  unconfirmed: Capped<{ office: ReportOffice; last?: Date }>
  found: SeverityCounts
  settled: Record<FindingChange, SeverityCounts>
  waivers: Capped<ReportEvent>
  otherEvents: Capped<ReportEvent>
  /** Those with the most per hundred services first. */
  ranking: RankedOffice[]
  withoutTime: Capped<ServiceWithoutTime>
  vacant: Capped<VacantPost>
}

/** The last day it tells of: of a quarter under way, the day of writing. */
export function lastDayTold({ quarter, today }: Pick<ReportFacts, 'quarter' | 'today'>): Date {
  return today < quarter.last ? today : quarter.last
}
