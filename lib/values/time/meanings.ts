// What the words of a time cell can mean.
import type { TimeBasis, TimeLimit, TimeUnit } from '../schema'

export type BelongsTo = NonNullable<TimeLimit['belongsTo']>

export type TimeMeaning =
  | { as: 'unit'; unit: TimeUnit; basis: TimeBasis }
  /** A whole amount in words of its own: "the same day". */
  | { as: 'amount'; value: number; unit: TimeUnit; basis: TimeBasis }
  | { as: 'qualifier'; qualifier: 'at_most' | 'at_least' | 'about' }
  | { as: 'immediate' }
  | { as: 'on_demand' }
  /** No time at all; an open one may also stand beside a limit ("as needed"). */
  | { as: 'vague'; open: boolean }
  | { as: 'none' }
  | { as: 'opening' }
  | { as: 'clock_time' }
  | { as: 'schedule' }
  | { as: 'every' }
  | { as: 'calendar_name' }
  | { as: 'process' }
  | { as: 'belongs'; to: BelongsTo }
  /** An abbreviation in front of a name: "মোঃ". */
  | { as: 'person' }
  /** Our own words for a misplaced value, which name no column. */
  | { as: 'wrong_column' }
  /** "where applicable": a condition, but not a stated case. */
  | { as: 'applicable' }
  /** A case with a name: new, renewal, urgent. */
  | { as: 'case' }
  /** "in the case of", "if": what stands before (Bangla) or after (English) is a condition. */
  | { as: 'marker'; side: 'before' | 'after'; keep: boolean }
  /** An event a clock can start at: receipt, application, hearing. */
  | { as: 'event' }
  /** "after", "from the date of". */
  | { as: 'since'; side: 'before' | 'after' }
  | { as: 'to' }
  | { as: 'or' }
  | { as: 'and' }
  | { as: 'age' }
  /** Says nothing by itself: "time", "delivery", "the", "where possible". */
  | { as: 'filler' }
