import { matchKey } from '@/lib/bangla/match-key'
import { trigramSimilarity } from '@/lib/bangla/similarity'
import type { Rule } from '../../rule'

const NEAR = 0.9

/** Two services of one charter whose names are all but the same. Neighbours in the order of their keys are compared. */
export const nearDuplicate: Rule = {
  id: 'R03',
  severity: 'warning',
  *check(reading) {
    const named = reading.services
      .map((service, index) => ({ index, name: service.name, key: matchKey(service.name) }))
      .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.index - b.index))
    for (const [position, one] of named.entries()) {
      const next = named[position + 1]
      if (!next || !isNearName(one, next)) continue
      const [first, second] = one.index < next.index ? [one, next] : [next, one]
      yield {
        path: `/services/${second.index}/name`,
        raw: second.name,
        params: { other: first.name },
      }
    }
  },
}

interface Named {
  name: string
  key: string
}

function isNearName(one: Named, other: Named): boolean {
  return one.key === other.key || trigramSimilarity(one.name, other.name) >= NEAR
}
