import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findCandidates } from '@/lib/audit/comparison/find-candidates'
import { type Matchable, matchServices, noDecisions } from '@/lib/audit/comparison/match'
import { nameKey, pairKey } from '@/lib/audit/comparison/matching/names'
import { pair } from '../../../factories/published'

interface Service extends Matchable {
  id: string
}

function service(id: string, column: number, bn?: string, en?: string, standard?: string): Service {
  const name = { ...pair(bn ?? '', en), bn, en }
  return { id, column, name, ...(standard && { standard }) }
}

function idsOf(groups: { members: Service[] }[]): string[] {
  return groups
    .map(({ members }) =>
      members
        .map(({ id }) => id)
        .toSorted()
        .join('+'),
    )
    .toSorted()
}

describe('services are matched', () => {
  it('by standard service, whatever their names', () => {
    const services = [
      service('a', 0, 'ই-নথি', 'e-Nothi', 'e-nothi'),
      service('b', 1, 'ই-ফাইলিং', 'e-filing', 'e-nothi'),
    ]
    expect(idsOf(matchServices(services))).toEqual(['a+b'])
  })

  it('by match key, which folds spellings', () => {
    const services = [
      service('a', 0, 'ইউনিয়ন ডিজিটাল সেন্টার গুলোকে সহায়তা প্রদান'),
      service('b', 1, 'ইউনিয়ন ডিজিটাল সেন্টারগুলোকে সহায়তা প্রদান'),
      service('c', 1, 'অন্য সেবা'),
    ]
    expect(idsOf(matchServices(services))).toEqual(['a+b', 'c'])
  })

  it('by match key with the service of a standard', () => {
    const services = [
      service('a', 0, 'নামজারি', undefined, 'land-mutation'),
      service('b', 1, 'নামজারী'),
    ]
    expect(matchServices(services)).toMatchObject([{ standard: 'land-mutation' }])
  })

  it('never over two standard services, even of one name', () => {
    const services = [
      service('a', 0, 'প্রশিক্ষণ', undefined, 'x'),
      service('b', 1, 'প্রশিক্ষণ', undefined, 'y'),
      service('c', 2, 'প্রশিক্ষণ'),
    ]
    expect(idsOf(matchServices(services))).toEqual(['a+c', 'b'])
  })

  it('in English only where there is no Bangla', () => {
    const services = [
      service('a', 0, 'কম্পিউটার প্রশিক্ষণ', 'Training'),
      service('b', 1, 'সেলাই প্রশিক্ষণ', 'Training'),
      service('c', 2, 'ভূমি কর', 'Land tax'),
      service('d', 3, undefined, 'Land tax'),
    ]
    expect(idsOf(matchServices(services))).toEqual(['a', 'b', 'c+d'])
  })

  it('as a person confirmed', () => {
    const [a, b] = [service('a', 0, 'পোর্টাল সংক্রান্ত'), service('b', 1, 'ওয়েব পোর্টাল সহায়তা')]
    const confirmed = new Set([pairKey(nameKey(a), nameKey(b))])
    expect(idsOf(matchServices([a, b]))).toEqual(['a', 'b'])
    expect(idsOf(matchServices([a, b], { ...noDecisions, confirmed }))).toEqual(['a+b'])
  })
})

describe('names that are alike', () => {
  const a = service('a', 0, 'ওয়েব পোর্টাল বিষয়ক পরামর্শ ও সহায়তা')
  const b = service('b', 1, 'ওয়েব পোর্টাল সংক্রান্ত পরামর্শ ও সহায়তা প্রদান')

  it('are offered, not joined', () => {
    const groups = matchServices([a, b])
    expect(idsOf(groups)).toEqual(['a', 'b'])
    expect(findCandidates(groups)).toHaveLength(1)
  })

  it('are not offered again once a person rejected them', () => {
    const rejected = new Set([pairKey(nameKey(a), nameKey(b))])
    expect(findCandidates(matchServices([a, b]), { ...noDecisions, rejected })).toEqual([])
  })

  it('are not offered where one office has both', () => {
    expect(findCandidates(matchServices([a, { ...b, column: 0 }]))).toEqual([])
  })
})

describe('whatever the charters say', () => {
  const names = ['নামজারি', 'নামজারী', 'ভূমি কর', 'ভুমি কর', 'খতিয়ান', undefined]
  const services = fc
    .array(
      fc.record({
        column: fc.nat(3),
        bn: fc.constantFrom(...names),
        en: fc.constantFrom('Mutation', 'Land tax', undefined),
        standard: fc.constantFrom('x', 'y', undefined),
      }),
      { maxLength: 14 },
    )
    .map((all) =>
      all.map(({ column, bn, en, standard }, at) => service(`${at}`, column, bn, en, standard)),
    )
  const confirmed = fc
    .subarray(
      ['নামজারি', 'ভূমি কর', 'খতিয়ান'].flatMap((one) =>
        ['Mutation', 'খতিয়ান', 'Land tax'].map((other) =>
          pairKey(nameKey({ name: pair(one) }), nameKey({ name: pair(other) })),
        ),
      ),
    )
    .map((pairs) => ({ ...noDecisions, confirmed: new Set(pairs) }))

  it('every service stands in exactly one group', () => {
    fc.assert(
      fc.property(services, confirmed, (all, decisions) => {
        const ids = matchServices(all, decisions).flatMap(({ members }) =>
          members.map(({ id }) => id),
        )
        expect(ids.toSorted()).toEqual(all.map(({ id }) => id).toSorted())
      }),
    )
  })

  it('the order of offices and services decides nothing', () => {
    fc.assert(
      fc.property(services, confirmed, fc.infiniteStream(fc.nat()), (all, decisions, numbers) => {
        const shuffled = all
          .map((one) => ({ one, at: numbers.next().value }))
          .toSorted((a, b) => a.at - b.at)
          .map(({ one }) => one)
        expect(idsOf(matchServices(shuffled, decisions))).toEqual(
          idsOf(matchServices(all, decisions)),
        )
      }),
    )
  })

  it('no group holds two standard services', () => {
    fc.assert(
      fc.property(services, confirmed, (all, decisions) => {
        for (const { members } of matchServices(all, decisions)) {
          const standards = new Set(members.flatMap(({ standard }) => standard ?? []))
          expect(standards.size).toBeLessThanOrEqual(1)
        }
      }),
    )
  })
})
