// Names that are alike are offered, never joined: a person says once and for all whether they mean the same.
import { sharedTrigrams, trigramsOf } from '@/lib/bangla/similarity'
import { type Decisions, type Group, groupKeys, type Matchable, noDecisions } from './match'
import { pairKey } from './matching/names'

export interface Candidate<Thing extends Matchable> {
  groups: [Group<Thing>, Group<Thing>]
  /** The two members whose names are most alike. */
  members: [Thing, Thing]
  /** 0 to 1, shared trigrams. */
  similarity: number
}

/** Names less alike than this are not offered; as low as lets another wording through, as high as keeps noise out. */
export const leastSimilarity = 0.4
/** Among more groups than this nobody would read what is offered. */
export const mostGroups = 600

/**
 * Pairs of groups whose names are alike and that no office has both of, the most alike first. What a person
 * rejected is not offered again; two different standard services never are.
 */
export function findCandidates<Thing extends Matchable>(
  groups: readonly Group<Thing>[],
  { rejected }: Decisions = noDecisions,
): Candidate<Thing>[] {
  if (groups.length > mostGroups) return []
  const spelt = groups.map((group) => ({ group, names: group.members.map(spell) }))
  const found: Candidate<Thing>[] = []
  for (const [at, a] of spelt.entries()) {
    for (const b of spelt.slice(at + 1)) {
      if (!canBeOne(a.group, b.group) || isRejected(a.group, b.group, rejected)) continue
      const best = mostAlike(a.names, b.names)
      if (best && best.similarity >= leastSimilarity)
        found.push({ groups: [a.group, b.group], ...best })
    }
  }
  return found.sort((x, y) => y.similarity - x.similarity)
}

function isRejected(
  a: Group<Matchable>,
  b: Group<Matchable>,
  rejected: ReadonlySet<string>,
): boolean {
  if (rejected.size === 0) return false
  const keys = groupKeys(b)
  return groupKeys(a).some((one) => keys.some((other) => rejected.has(pairKey(one, other))))
}

function canBeOne(a: Group<Matchable>, b: Group<Matchable>): boolean {
  if (a.standard && b.standard) return false
  const columns = new Set(a.members.map(({ column }) => column))
  return b.members.every(({ column }) => !columns.has(column))
}

interface Spelt<Thing> {
  thing: Thing
  bn: ReadonlySet<string> | null
  en: ReadonlySet<string> | null
}

function spell<Thing extends Matchable>(thing: Thing): Spelt<Thing> {
  const { bn, en } = thing.name
  return { thing, bn: bn ? trigramsOf(bn) : null, en: en ? trigramsOf(en) : null }
}

/** A likeness of translations counts only where there is no Bangla to compare. */
function mostAlike<Thing>(left: readonly Spelt<Thing>[], right: readonly Spelt<Thing>[]) {
  let best: { members: [Thing, Thing]; similarity: number } | null = null
  for (const a of left) {
    for (const b of right) {
      const [one, other] = a.bn && b.bn ? [a.bn, b.bn] : [a.en, b.en]
      if (!one || !other) continue
      const similarity = sharedTrigrams(one, other)
      if (!best || similarity > best.similarity) best = { members: [a.thing, b.thing], similarity }
    }
  }
  return best
}
