import { matchKey } from '@/lib/bangla/match-key'
import { trigramSimilarity } from '@/lib/bangla/similarity'
import type { CharterReading } from '@/lib/charters/reading'
import type { Rule, RuleContext, Violation } from '../../rule'
import { textsOf } from '../reading-texts'
import { findForeignPlace } from './foreign-place'

const NEAR = 0.9
const ELSEWHERE = /\/(?:officer|escalation|who|address|formSource|legalBasis)$/

/**
 * Two services of one charter whose names are all but the same (neighbours in the order of their keys are
 * compared), or a promise that names another district or upazila: it was copied from there.
 */
export const nearDuplicate: Rule = {
  id: 'R03',
  severity: 'warning',
  examples: {
    wrong: {
      services: [
        { name: 'ডিজিটাল সেন্টারের উদ্যোক্তাদের সহায়তা' },
        { name: 'ডিজিটাল সেন্টারের উদ্যোক্তাদের সহায়তা।' },
      ],
    },
    right: {
      services: [
        { name: 'ডিজিটাল সেন্টারের উদ্যোক্তাদের সহায়তা' },
        { name: 'ডিজিটাল সেন্টারের তালিকা প্রদান' },
      ],
    },
  },
  *check(reading, { places }) {
    yield* doubles(reading)
    if (places) yield* foreignPlaces(reading, places)
  },
}

function* doubles({ services }: CharterReading): Iterable<Violation> {
  const named = services
    .map((service, index) => ({ index, name: service.name, key: matchKey(service.name) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.index - b.index))
  for (const [position, one] of named.entries()) {
    const next = named[position + 1]
    if (!next || !isNearName(one, next)) continue
    const [first, second] = one.index < next.index ? [one, next] : [next, one]
    const params = { problem: 'double', other: first.name }
    yield { path: `/services/${second.index}/name`, raw: second.name, params }
  }
}

/** Contacts may well lie elsewhere: an officer in additional charge, a training centre. Promises may not. */
function* foreignPlaces(
  reading: CharterReading,
  places: NonNullable<RuleContext['places']>,
): Iterable<Violation> {
  for (const { path, text } of textsOf(reading)) {
    if (ELSEWHERE.test(path)) continue
    const place = findForeignPlace(text, places)
    if (place) yield { path, raw: text, params: { problem: 'place', place, other: '' } }
  }
}

interface Named {
  name: string
  key: string
}

function isNearName(one: Named, other: Named): boolean {
  return one.key === other.key || trigramSimilarity(one.name, other.name) >= NEAR
}
