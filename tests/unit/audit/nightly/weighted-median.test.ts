import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { weightedMedian } from '@/lib/audit/nightly/weighted-median'
import { medianOf } from '@/lib/values/compare/numbers'

describe('the median of counted values', () => {
  it('is the value in the middle, or the mean of the two there', () => {
    expect(
      weightedMedian([
        { value: 10, weight: 1 },
        { value: 3, weight: 4 },
      ]),
    ).toBe(3)
    expect(
      weightedMedian([
        { value: 2, weight: 2 },
        { value: 7, weight: 2 },
      ]),
    ).toBe(4.5)
    expect(weightedMedian([])).toBeNull()
  })

  it('is the median of the list in which each value stands as often as it is counted', () => {
    const counted = fc.array(
      fc.record({ value: fc.integer({ min: 0, max: 90 }), weight: fc.integer({ min: 1, max: 9 }) }),
    )
    fc.assert(
      fc.property(counted, (values) => {
        const list = values.flatMap(({ value, weight }) => Array<number>(weight).fill(value))
        expect(weightedMedian(values)).toBe(medianOf(list))
      }),
    )
  })
})
