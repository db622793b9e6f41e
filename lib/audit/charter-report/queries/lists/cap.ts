import { mostListed } from '../asked'

/**
 * Rows read one beyond the most that are listed: how many there are is known where that one is missing; where it
 * is not, by a count made elsewhere.
 */
export function capped<Row>(rows: readonly Row[], counted = 0): { shown: Row[]; total: number } {
  const shown = rows.slice(0, mostListed)
  const total = rows.length > mostListed ? Math.max(counted, rows.length) : rows.length
  return { shown, total }
}
