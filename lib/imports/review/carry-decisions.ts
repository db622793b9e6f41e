// A document read again with another mapping has other rows: what was decided of a row follows its name.
import { compactKey } from '@/lib/bangla/match-key'
import type { ImportReport } from '../schema'
import type { Decisions } from './decisions'

/**
 * The decisions for a new reading: those of rows that are still there. Words a person typed are never among
 * what is lost by it: a row that is gone has no place for them.
 */
export function carryDecisions(
  decisions: Decisions,
  before: ImportReport,
  after: ImportReport,
): Decisions {
  const free = new Map<string, number[]>()
  after.services.forEach(({ name }, at) => {
    const key = compactKey(name)
    free.set(key, [...(free.get(key) ?? []), at])
  })
  const rows = before.services.flatMap(({ name }, at) => {
    const place = free.get(compactKey(name))?.shift()
    const decision = decisions.rows[at]
    return decision && place !== undefined ? [[String(place), decision] as const] : []
  })
  return { ...decisions, rows: Object.fromEntries(rows) }
}
