// An office as those see it who watch it: what it published last, and what that did to its findings.
import type { OfficeListEntry } from '@/lib/offices/views/office-view'

export interface FindingCounts {
  /** New by this version. */
  opened: number
  /** Of the version before, and gone with this one. */
  fixed: number
  /** Fixed or waived before, and there again. */
  reopened: number
}

export interface WatchedOffice extends OfficeListEntry {
  watchedAt: Date
  /** The version in force, and what it did to the findings. */
  published?: { number: number; at: Date; findings: FindingCounts }
}
