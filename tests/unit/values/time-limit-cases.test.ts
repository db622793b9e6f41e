import { describe, expect, it } from 'vitest'
import { parseTimeLimit } from '@/lib/values/time-limit'

/** A cell, its cases as "condition: max unit", and the case that is repeated at the top level. */
const cells: [string, string[], number][] = [
  [
    'প্রথমবার আবেদন গ্রহণের ১(এক) মাসের মধ্যে। পুনঃ বিনিয়োগ হলে আবেদন গ্রহণের ২০ দিনের মধ্যে',
    ['প্রথমবার: 1 month', 'পুনঃ বিনিয়োগ: 20 day'],
    0,
  ],
  ['Delivery time: 60 days;\n\ntime of renewal: 15 days', ['new: 60 day', 'renewal: 15 day'], 0],
  ['New: 30 days, Renewal: 15 days', ['new: 30 day', 'renewal: 15 day'], 0],
  ['নতুনঃ ৩০ দিন, নবায়নঃ ১৫ দিন', ['নতুন: 30 day', 'নবায়ন: 15 day'], 0],
  ['নতুন ৩০ দিন নবায়ন ১৫ দিন', ['নতুন: 30 day', 'নবায়ন: 15 day'], 0],
  ['১ম শ্রেণির ক্ষেত্রে ৩০ দিন, অন্যান্য ১৫ দিন', ['১ম শ্রেণির ক্ষেত্রে: 30 day', 'অন্যান্য: 15 day'], 0],
  ['৬০ দিন (নতুন), ১৫ দিন (নবায়ন)', ['নতুন: 60 day', 'নবায়ন: 15 day'], 0],
  ['জরুরি- ১০ কর্মদিবস, সাধারণ- ২১ কর্মদিবস', ['জরুরি: 10 day', 'সাধারণ: 21 day'], 1],
  [
    'নিয়মিত ১৫ কার্যদিবস, জরুরি ৭ কার্যদিবস, অতীব জরুরি ২ কার্যদিবস',
    ['নিয়মিত: 15 day', 'জরুরি: 7 day', 'অতীব জরুরি: 2 day'],
    0,
  ],
  ['৭ দিন; জরুরি ক্ষেত্রে ৩ দিন', ['সাধারণ: 7 day', 'জরুরি ক্ষেত্রে: 3 day'], 0],
  ['সর্বোচ্চ ১ ঘন্টা, জটিল ক্ষেত্রে ৩ কর্মদিবস', ['অন্যান্য ক্ষেত্রে: 1 hour', 'জটিল ক্ষেত্রে: 3 day'], 1],
  [
    '৩০ কার্যদিবস (মহানগরের ক্ষেত্রে ৯ কার্যদিবস)',
    ['অন্যান্য ক্ষেত্রে: 30 day', 'মহানগরের ক্ষেত্রে: 9 day'],
    0,
  ],
  ['১। নতুন খামার- ৩০ দিন\n২। নবায়ন- ১৫ দিন', ['নতুন খামার: 30 day', 'নবায়ন: 15 day'], 0],
]

describe('several cases in one cell', () => {
  it.each(cells)('%s', (raw, expected, longest) => {
    const value = parseTimeLimit(raw)
    const cases = value.cases ?? []
    expect(value.kind).toBe('limit')
    expect(cases.map(({ condition, max, unit }) => `${condition}: ${max} ${unit}`)).toEqual(
      expected,
    )
    expect(value).toMatchObject({ max: cases[longest]?.max, unit: cases[longest]?.unit })
  })

  it('keeps "where applicable" out of the cases', () => {
    const value = parseTimeLimit('নতুন ৩০ দিন; নবায়ন ১৫ দিন (প্রযোজ্য ক্ষেত্রে)')
    expect(value.condition).toBe('প্রযোজ্য ক্ষেত্রে')
    expect(value.cases).toHaveLength(2)
  })

  it('makes a range of amounts that no case tells apart', () => {
    expect(parseTimeLimit('7 days / 15 days')).toMatchObject({ min: 7, max: 15 })
    expect(parseTimeLimit('7 days / 15 days')).not.toHaveProperty('cases')
  })
})
