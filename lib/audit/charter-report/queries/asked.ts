import type { Quarter } from '../quarter'
import type { ReportScope } from '../facts'

/** What a report asks of the database: which offices, and the time it tells of. */
export interface Asked {
  scope: ReportScope
  quarter: Quarter
  /** The last day told of. */
  lastDay: Date
  /** The moments the time told of begins and ends; the end is no part of it. */
  from: Date
  to: Date
}

/** At most this many entries of a list are shown. */
export const mostListed = 50
