import { type CharterContent, toComparable } from '@/lib/charters/comparison/comparable'
import { diffCharters, type RowChange } from '@/lib/charters/diff'
import type { Publication } from '../../facts'

/** How many services are new, gone or changed from one version to the next, and whether anything else is. */
export function summariseChanges(
  before: CharterContent,
  after: CharterContent,
): NonNullable<Publication['changes']> {
  const { services, ...elsewhere } = diffCharters(toComparable(before), toComparable(after))
  const count = (kind: RowChange['kind']) => services.filter((row) => row.kind === kind).length
  return {
    added: count('added'),
    removed: count('removed'),
    changed: count('changed'),
    elsewhere: Object.values(elsewhere).some((list) => list.length > 0),
  }
}
