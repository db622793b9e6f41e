import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findNumberWords, formatNumberWords, parseNumberWords } from '@/lib/bangla/number-words'

describe('parseNumberWords', () => {
  it.each([
    ['দুইদিন', 2],
    ['দুই দিন', 2],
    ['ত্রিশ', 30],
    ['তিরিশ', 30],
    ['পাচ', 5],
    ['ছয়মাস', 6],
    ['পনের', 15],
    ['উনত্রিশ', 29],
    ['কুড়ি', 20],
    ['একটি', 1],
    ['চারজন', 4],
    ['সাত কর্মদিবসের', 7],
    ['নব্বুই', 90],
    ['নিরানব্বই', 99],
    ['দুইশত', 200],
    ['পাঁচশ', 500],
    ['পাঁচ হাজার টাকা মাত্র', 5000],
    ['কথায় এক হাজার দুইশত পঞ্চাশ টাকা', 1250],
    ['দেড় লক্ষ', 150_000],
    ['আড়াই হাজার', 2500],
    ['সাড়ে পাঁচ হাজার', 5500],
    ['সোয়া লাখ', 125_000],
    ['পৌনে দুই', 1.75],
    ['এক হাজার কোটি', 10_000_000_000],
    ['(ত্রিশ)', 30],
    ['thirty-four', 34],
    ['two hundred and six', 206],
    ['Five Lakh taka only', 500_000],
    ['two working days', 2],
  ])('reads %s', (text, value) => {
    expect(parseNumberWords(text)).toBe(value)
  })

  it.each([
    '',
    'দিন',
    'তিনি',
    'আটক',
    'একক',
    'একাধিক',
    'একমাত্র',
    'সাতক্ষীরা',
    'দশম',
    'দুই তিন',
    'দুই দিন তিন মাস',
    '১০',
    'সর্বোচ্চ',
    'twenty thirty',
    'often',
    'hundred hundred',
    'হাজার লক্ষ',
    'সাড়ে',
  ])('reads no number in "%s"', (text) => {
    expect(parseNumberWords(text)).toBeNull()
  })

  it.each(['bn', 'en'] as const)(
    'reads every number up to 99 crore as it is written (%s)',
    (locale) => {
      for (let value = 0; value < 1000; value += 1) {
        expect(parseNumberWords(formatNumberWords(value, locale))).toBe(value)
      }
      fc.assert(
        fc.property(fc.nat(999_999_999), (value) => {
          expect(parseNumberWords(formatNumberWords(value, locale))).toBe(value)
        }),
        { numRuns: 1000 },
      )
    },
  )

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const value = parseNumberWords(text)
        expect(value === null || Number.isFinite(value)).toBe(true)
      }),
    )
  })
})

describe('formatNumberWords', () => {
  it('writes as Bangladesh counts', () => {
    expect(formatNumberWords(1_234_567)).toBe(
      'বারো লক্ষ চৌত্রিশ হাজার পাঁচশত সাতষট্টি'.normalize('NFC'),
    )
    expect(formatNumberWords(1_234_567, 'en')).toBe(
      'twelve lakh thirty-four thousand five hundred sixty-seven',
    )
    expect(formatNumberWords(0)).toBe('শূন্য')
  })

  it.each([-1, 1.5, Number.NaN, Infinity])('refuses %d', (value) => {
    expect(() => formatNumberWords(value)).toThrow(RangeError)
  })
})

describe('findNumberWords', () => {
  it('finds the longest readings in a running text', () => {
    expect(findNumberWords('সর্বোচ্চ দুইদিন')).toEqual([{ value: 2, text: 'দুইদিন', index: 9 }])
    expect(findNumberWords('ফি পাঁচ হাজার টাকা এবং দুই দিন').map(({ value }) => value)).toEqual([
      5000, 2,
    ])
    expect(findNumberWords('৩০ (ত্রিশ) কার্যদিবস').map(({ value }) => value)).toEqual([30])
  })

  it('finds none in half-official words', () => {
    expect(findNumberWords('সরকারি ও আধা-সরকারি প্রতিষ্ঠান')).toEqual([])
  })
})
