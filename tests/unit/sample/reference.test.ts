import { describe, expect, test } from 'vitest'
import { holidayYearSchema, ruleSetSchema } from '@/lib/redress/schema'
import { holidays, source, year } from '@/prisma/calendar/holidays-2026'
import { ruleSets } from '@/prisma/redress/rule-sets'

describe('the holidays of 2026', () => {
  const days = holidays.map(({ from, to = from }) => ({ from, to }))

  test('are in order, within the year, and do not overlap', () => {
    for (const [index, { from, to }] of days.entries()) {
      expect(to >= from).toBe(true)
      expect(from.slice(0, 4)).toBe('2026')
      const next = days[index + 1]
      if (next) expect(next.from > to).toBe(true)
    }
  })

  test('are the 26 gazetted days but one in the hills, and 3 declared later', () => {
    const count = days.reduce((sum, { from, to }) => sum + dayCount(from, to), 0)
    expect(count).toBe(26 - 1 + 3)
  })

  test('are what the command for holidays takes', () => {
    const list = holidays.map(({ from, bn, en }) => ({ date: from, nameBn: bn, nameEn: en }))
    expect(holidayYearSchema.safeParse({ year, source, holidays: list }).success).toBe(true)
  })
})

test('each rule set names its source and three levels', () => {
  for (const { effectiveFrom, ...set } of ruleSets) {
    const day = effectiveFrom.toISOString().slice(0, 10)
    const { rules } = ruleSetSchema.parse({ ...set, effectiveFrom: day })
    expect(rules.map(({ level }) => level)).toEqual([1, 2, 3])
  }
})

function dayCount(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000 + 1
}
