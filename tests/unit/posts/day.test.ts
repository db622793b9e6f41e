import { describe, expect, it } from 'vitest'
import { dayBefore, dayOf } from '@/lib/posts/day'

describe('dayOf', () => {
  it('is the day in Dhaka, six hours ahead of UTC', () => {
    expect(dayOf(new Date('2026-11-20T17:59:59Z'))).toEqual(new Date('2026-11-20'))
    expect(dayOf(new Date('2026-11-20T18:00:00Z'))).toEqual(new Date('2026-11-21'))
  })
})

describe('dayBefore', () => {
  it('crosses months and leap years', () => {
    expect(dayBefore(new Date('2028-03-01'))).toEqual(new Date('2028-02-29'))
    expect(dayBefore(new Date('2026-01-01'))).toEqual(new Date('2025-12-31'))
  })
})
