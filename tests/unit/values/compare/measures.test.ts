import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareFees, type FeeMeasure, feeResults, measureFee } from '@/lib/values/compare/fee'
import { medianOf, spreadOf } from '@/lib/values/compare/numbers'
import { compareSets, differenceOf, isSameSet } from '@/lib/values/compare/set'
import {
  compareTimes,
  measureTime,
  type TimeMeasure,
  timeResults,
  workingDaysIn,
} from '@/lib/values/compare/time'
import { parseFee } from '@/lib/values/fee'
import { parseTimeLimit } from '@/lib/values/time-limit'

describe('a time limit on the scale of working days', () => {
  it.each([
    ['৭ কার্যদিবস', { result: 'days', days: 7 }],
    ['তাৎক্ষনিক/ 3 কার্যদিবস (প্রযোজ্য ক্ষেত্রে)', { result: 'days', days: 3, immediate: true }],
    ['সর্বোচ্চ দুইদিন', { result: 'days', days: 2, assumed: true }],
    ['২/৩ দিন', { result: 'days', days: 3, least: 2, assumed: true }],
    ['১৪ ক্যালেন্ডার দিন', { result: 'days', days: 10 }],
    ['১(এক) মাসের মধ্যে', { result: 'days', days: 22 }],
    ['২ সপ্তাহ', { result: 'days', days: 10 }],
    ['৪ ঘন্টা', { result: 'days', days: 0.5 }],
    ['২৪ ঘন্টা', { result: 'days', days: 1 }],
    ['৩০ মিনিট', { result: 'days', days: 0.063 }],
    ['তাৎক্ষণিক', { result: 'days', days: 0 }],
    ['চাহিবা মাত্র', { result: 'days', days: 0 }],
    ['৭ কার্যদিবস/ প্রয়োজন অনুযায়ী', { result: 'unbounded', days: 7 }],
    ['চাহিদা মোতাবেক', { result: 'vague' }],
    ['অফিস চলাকালীন', { result: 'opening_hours' }],
    ['ব্যক্তিগত উপস্থিতির মাধ্যমে যোগাযোগ', { result: 'wrong_column' }],
    ['-', { result: 'not_stated' }],
  ])('%s', (words, measure) => {
    expect(measureTime(parseTimeLimit(words))).toEqual(measure)
  })

  it('counts the longest of several cases', () => {
    const limit = parseTimeLimit('প্রথমবার আবেদনের ১ মাসের মধ্যে। পুনঃ আবেদনের ২০ দিনের মধ্যে')
    expect(measureTime(limit).days).toBe(22)
  })

  it('twelve months are a year', () => {
    expect(workingDaysIn.month * 12).toBe(workingDaysIn.year)
  })

  it('more time is never fewer working days', () => {
    const units = fc.constantFrom('minute', 'hour', 'day', 'week', 'month', 'year' as const)
    const bases = fc.constantFrom('working', 'calendar', 'unspecified' as const)
    fc.assert(
      fc.property(units, bases, fc.nat(400), fc.nat(400), (unit, basis, a, b) => {
        const days = (max: number) =>
          measureTime({ raw: '', kind: 'limit', max, unit, basis }).days ?? NaN
        expect(days(Math.max(a, b))).toBeGreaterThanOrEqual(days(Math.min(a, b)))
      }),
    )
  })
})

describe('a fee', () => {
  it.each([
    ['বিনামূল্যে', { result: 'taka', least: 0, taka: 0 }],
    ['২০/=', { result: 'taka', least: 20, taka: 20 }],
    ['যন্ত্রের মূল্যের ৫০%', { result: 'percent', percent: 50 }],
    ['সরকার নির্ধারিত হারে', { result: 'unspecified' }],
    ['-', { result: 'not_stated' }],
  ])('%s', (words, measure) => {
    expect(measureFee(parseFee(words))).toEqual(measure)
  })
})

const times: fc.Arbitrary<TimeMeasure> = fc.record(
  { result: fc.constantFrom(...timeResults), days: fc.nat(60), least: fc.nat(30) },
  { requiredKeys: ['result'] },
)
const fees: fc.Arbitrary<FeeMeasure> = fc.record(
  {
    result: fc.constantFrom(...feeResults),
    taka: fc.nat(9000),
    least: fc.nat(900),
    percent: fc.nat(99),
  },
  { requiredKeys: ['result'] },
)

describe('an order by value', () => {
  const orders = [
    ['of times', times, compareTimes],
    ['of fees', fees, compareFees],
  ] as [string, fc.Arbitrary<unknown>, (a: unknown, b: unknown) => number][]
  it.each(orders)('%s is antisymmetric and transitive', (_, measures, compare) => {
    fc.assert(
      fc.property(measures, measures, measures, (a, b, c) => {
        expect(Math.sign(compare(a, b)) + Math.sign(compare(b, a))).toBe(0)
        if (compare(a, b) <= 0 && compare(b, c) <= 0) expect(compare(a, c)).toBeLessThanOrEqual(0)
      }),
    )
  })
})

describe('the median', () => {
  it('is the middle value, or between the two in the middle', () => {
    expect(medianOf([7, 2, 3])).toBe(3)
    expect(medianOf([7, 2])).toBe(4.5)
    expect(medianOf([])).toBeNull()
  })

  it('has as many values below as above, and does not depend on order', () => {
    const numbers = fc.array(fc.integer({ min: 0, max: 500 }), { minLength: 1 })
    fc.assert(
      fc.property(numbers, (values) => {
        const median = medianOf(values) ?? NaN
        const below = values.filter((value) => value < median).length
        const above = values.filter((value) => value > median).length
        expect(below).toBeLessThanOrEqual(values.length / 2)
        expect(above).toBeLessThanOrEqual(values.length / 2)
        expect(medianOf(values.toReversed())).toBe(median)
        expect(spreadOf(values)).toMatchObject({
          least: Math.min(...values),
          most: Math.max(...values),
        })
      }),
    )
  })
})

describe('sets', () => {
  const sets = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd'))

  it('swapped, their difference is swapped', () => {
    fc.assert(
      fc.property(sets, sets, (a, b) => {
        const [there, back] = [differenceOf(a, b), differenceOf(b, a)]
        expect(back.onlyA).toEqual(there.onlyB)
        expect(back.onlyB).toEqual(there.onlyA)
        expect(back.shared.toSorted()).toEqual(there.shared.toSorted())
      }),
    )
  })

  it('are the same whatever their order', () => {
    fc.assert(
      fc.property(sets, (keys) => {
        const a = { result: 'set' as const, keys }
        const b = { result: 'set' as const, keys: keys.toReversed() }
        expect(isSameSet(a, b)).toBe(true)
        expect(compareSets(a, b)).toBe(0)
      }),
    )
  })
})
