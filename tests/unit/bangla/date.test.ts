import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dhakaDate, formatDateTime, formatTime } from '@/lib/bangla/clock'
import { findDates, formatDate, parseDate } from '@/lib/bangla/date'

describe('parseDate', () => {
  it.each([
    '১৯/০৬/২০২৪',
    '19.06.2024',
    '১৯-৬-২৪',
    '2024-06-19 11:20:33',
    '১৯ জুন ২০২৪',
    '১৯ জুন, ২০২৪ খ্রিঃ',
    '১৯শে জুন ২০২৪',
    '19 June 2024',
    '19th of June, 2024',
    'June 19, 2024',
    'Jun. 19, 2024',
    'সর্বশেষ হালনাগাদ: ১৯ জুন ২০২৪',
  ])('reads %s', (text) => {
    expect(parseDate(text)).toBe('2024-06-19')
  })

  it.each([
    '',
    '৩১/০২/২০২৪',
    '০১৭২২-৪৫৬৪২১',
    '২০২৪',
    'জুন ২০২৪',
    '২/৩ দিন',
    '১৯ দিন ২০২৪',
    '1.2.3.4',
    '+৮৮০৪৮৮-৫১০৮৭',
  ])('reads no date in "%s"', (text) => {
    expect(parseDate(text)).toBeNull()
  })

  it('is none where there are two', () => {
    expect(parseDate('১০.১০.২০২৩ হতে ১১.১০.২০২৩')).toBeNull()
    expect(findDates('১০.১০.২০২৩ হতে ১১.১০.২০২৩').map(({ date }) => date)).toEqual([
      '2023-10-10',
      '2023-10-11',
    ])
  })

  it('reads what formatDate writes, in both languages', () => {
    const day = fc.date({
      min: new Date('1000-01-01'),
      max: new Date('9999-12-31'),
      noInvalidDate: true,
    })
    fc.assert(
      fc.property(day, fc.constantFrom('bn' as const, 'en' as const), (moment, locale) => {
        const date = moment.toISOString().slice(0, 10)
        expect(parseDate(formatDate(date, locale))).toBe(date)
      }),
    )
  })
})

describe('formatDate and formatTime', () => {
  it('writes both languages', () => {
    expect(formatDate('2024-06-19', 'bn')).toBe('১৯ জুন ২০২৪')
    expect(formatDate('2024-06-19', 'en')).toBe('19 June 2024')
    expect(formatTime('09:00', 'bn')).toBe('সকাল ৯:০০')
    expect(formatTime('17:00', 'bn')).toBe('বিকাল ৫:০০')
    expect(formatTime('17:00', 'en')).toBe('5:00 pm')
    expect(formatTime('00:05', 'en')).toBe('12:05 am')
  })

  it('shows a moment as the clock in Dhaka does', () => {
    expect(formatDateTime(new Date('2024-06-18T20:00:00Z'), 'bn')).toBe('১৯ জুন ২০২৪, রাত ২:০০')
    expect(dhakaDate(new Date('2024-06-18T17:59:59Z'))).toBe('2024-06-18')
  })

  it('refuses what is no date or time', () => {
    expect(() => formatDate('2024-02-30', 'bn')).toThrow(RangeError)
    expect(() => formatTime('24:00', 'en')).toThrow(RangeError)
  })
})
