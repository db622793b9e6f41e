// Which finding of now is which one of before: by all it says, else by its words, else by its place.
import { type FoundFinding, sayingOf, type StoredFinding } from './finding'

type Key = (finding: FoundFinding) => string | null

/**
 * The stored finding each found one continues; each is taken once, those that are open or waived before those
 * that were fixed. Words that moved to another place of a list take their finding along, so that no waiver is
 * lost by moving them.
 */
export function pairFindings<Row extends StoredFinding>(
  stored: readonly Row[],
  found: readonly FoundFinding[],
): Map<FoundFinding, Row> {
  const pairs = new Map<FoundFinding, Row>()
  const live = stored.filter(({ status }) => status !== 'FIXED')
  const fixed = stored.filter(({ status }) => status === 'FIXED')
  for (const key of [sayingOf, byWords, byMovedWords, byIdentity]) pairBy(key, live, found, pairs)
  for (const key of [byWords, byIdentity]) pairBy(key, fixed, found, pairs)
  return pairs
}

const byWords: Key = ({ identity, raw }) => JSON.stringify([identity, raw])
const byIdentity: Key = ({ identity }) => identity
const byMovedWords: Key = ({ rule, serviceId, raw }) =>
  raw === null ? null : JSON.stringify([rule, serviceId, raw])

function pairBy<Row extends StoredFinding>(
  key: Key,
  stored: readonly Row[],
  found: readonly FoundFinding[],
  pairs: Map<FoundFinding, Row>,
): void {
  if (pairs.size === found.length) return
  const taken = new Set(pairs.values())
  const waiting = Map.groupBy(
    stored.filter((row) => !taken.has(row)),
    key,
  )
  for (const one of found) {
    if (pairs.has(one)) continue
    const name = key(one)
    const row = name === null ? undefined : waiting.get(name)?.shift()
    if (row) pairs.set(one, row)
  }
}
