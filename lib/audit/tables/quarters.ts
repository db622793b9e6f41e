// The quarters a table shows over time: those kept, and the one under way as it stands now. Pure.
import type { Figures } from '../figures/figure-names'
import { quarterOf } from '../figures/quarter'
import type { QuarterSums } from './table-view'

/**
 * The kept quarters with the one under way at the end: as it stands today, not as the last night kept it.
 * @example withUnderWay(kept, sums, new Date('2026-11-22')).at(-1)?.quarter // '2026-Q4'
 */
export function withUnderWay(
  kept: readonly QuarterSums[],
  figures: Figures,
  today: Date,
): QuarterSums[] {
  const quarter = quarterOf(today)
  const before = kept.filter((each) => each.quarter < quarter)
  if (figures.offices === 0) return before
  return [...before, { quarter, takenOn: today, figures, isUnderWay: true }]
}
