// Two people may edit one draft at once. An edit of a part goes through unless that same part became another.
import { isSame, toPlain } from '../drafts/complete-content'
import type { Refusal } from '../issue'

export interface PartGuard {
  /** Of the draft when its form was opened; 0 when there was none. */
  revision: number
  /** What the form showed of the part; without it any change of the draft since stands in the way. */
  base?: unknown
}

/** What stands there now, for the person to choose between; null when the part is gone. */
export type Conflict = Refusal & { revision: number; theirs: unknown }

/**
 * Refuses with `conflict` and what stands there now (null: gone), when it is not what the form showed; without
 * a base, with `stale_revision` when anything was saved since.
 * @example guardPart({ revision: 3, base }, 5, part) // null: the part is what the form showed
 */
export function guardPart(
  { revision, base }: PartGuard,
  current: number,
  part: unknown,
): Conflict | null {
  if (base === undefined) {
    if (revision === current) return null
    return { ok: false, code: 'stale_revision', revision: current, theirs: toPlain(part) ?? null }
  }
  if (part !== undefined && isSame(base, part)) return null
  return { ok: false, code: 'conflict', revision: current, theirs: toPlain(part) ?? null }
}
