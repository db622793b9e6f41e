// A comparison sets published versions of charters beside each other, service by service, value by value.
// It is data: words are found at the edge. Swapping offices swaps columns and nothing else.
import type { OfficeHeader, ServiceView } from '@/lib/charters/published-charter'
import type { FeeMeasure } from '@/lib/values/compare/fee'
import type { Spread } from '@/lib/values/compare/numbers'
import type { SetMeasure } from '@/lib/values/compare/set'
import type { TimeMeasure } from '@/lib/values/compare/time'
import type { ContactMeasure } from './measure-contact'

/** An office's published version as it takes part in a comparison; redacted parts are left out. */
export interface ComparedVersion {
  office: OfficeHeader
  number: number
  publishedAt: Date
  /** Of the version that is in force today. */
  isCurrent: boolean
  services: ServiceView[]
}

export const comparedFields = ['time', 'fee', 'documents', 'channels', 'contact'] as const
export type ComparedField = (typeof comparedFields)[number]

/** A service with what each of its values is worth. */
export interface MeasuredService {
  service: ServiceView
  time: TimeMeasure
  fee: FeeMeasure
  documents: SetMeasure
  channels: SetMeasure
  contact: ContactMeasure
}

/** What the offices say of one and the same service. */
export interface ComparisonRow {
  /** Lasting and unique in the comparison. */
  key: string
  standard?: { slug: string }
  /** A column an office, in their order: one service, several, or none, which is missing there. */
  cells: MeasuredService[][]
  /** What the offices that have it say otherwise than each other. */
  differs: ComparedField[]
  /** Not every office has it. */
  incomplete: boolean
  /** Of the limits in working days. */
  time: Spread | null
}

/** Two rows whose names are alike and that could be one: "perhaps the same". */
export interface MatchCandidate {
  rows: [string, string]
  /** 0 to 1, shared trigrams. */
  similarity: number
  names: [ServiceView, ServiceView]
  /** Whose they are, by the place of the office. */
  columns: [number, number]
}

export interface Comparison {
  versions: ComparedVersion[]
  rows: ComparisonRow[]
  candidates: MatchCandidate[]
  /** There are too many services without a partner to look for similar names. */
  tooMany: boolean
}
