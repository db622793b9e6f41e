// The life of one problem, as those who keep a charter see it.
import type { FindingChange } from './finding'

export interface FindingHistory {
  foundAt: Date
  /** The published version it was first found in; none while only a draft has it. */
  foundIn: number | null
  /** What became of it since, the earliest first. */
  events: FindingNote[]
}

export interface FindingNote {
  change: FindingChange
  at: Date
  /** The version by which it changed. */
  versionNumber: number | null
  methodVersion: string
  reason: string | null
  /** Who did it by hand. */
  by: string | null
}
