import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareBangla } from '@/lib/bangla/collation'
import { languageOf } from '@/lib/bangla/script'
import { isNear, trigramSimilarity } from '@/lib/bangla/similarity'
import { truncate } from '@/lib/bangla/truncate'
import { banglaText, messyText } from './texts'

describe('compareBangla', () => {
  it('sorts as a Bangla reader expects, numbers by value', () => {
    const names = ['খুলনা', 'ঢাকা', 'আটপাড়া', 'কুমিল্লা', '১০ নং ইউনিয়ন', '২ নং ইউনিয়ন', 'হাকিমপুর']
    expect(names.sort(compareBangla)).toEqual([
      '২ নং ইউনিয়ন',
      '১০ নং ইউনিয়ন',
      'আটপাড়া',
      'কুমিল্লা',
      'খুলনা',
      'ঢাকা',
      'হাকিমপুর',
    ])
  })

  it('takes the encodings of one letter for the same', () => {
    expect(compareBangla('সম\u09DF', 'সম\u09AF\u09BC')).toBe(0)
  })
})

describe('languageOf', () => {
  it.each([
    ['নাগরিক সেবা', 'bn'],
    ['ই-মেইল: demo@dss.gov.bd https://dss.gov.bd', 'bn'],
    ['E-mail: কর্মকর্তার মোবাইল নম্বর ও ঠিকানা', 'bn'],
    ['Citizen Charter of District Administration', 'en'],
    ['আইসিটি ICT Department', 'mixed'],
    ['০১৭১২-৩৪৫', null],
    ['', null],
  ])('of "%s" is %s', (text, language) => {
    expect(languageOf(text)).toBe(language)
  })
})

describe('truncate', () => {
  it('keeps whole letters and says that it left out some', () => {
    expect(truncate('সিটিজেন চার্টার', 5, 'bn')).toBe('সিটিজেন…')
    expect(truncate('ক্ষ্ম্যা', 1, 'bn')).toBe('ক্ষ্ম্যা')
    expect(truncate('abcd', 3, 'en')).toBe('ab…')
    expect(truncate('abc', 3, 'en')).toBe('abc')
  })

  it('never splits a conjunct or a vowel sign from its letter', () => {
    fc.assert(
      fc.property(banglaText, fc.integer({ min: 1, max: 20 }), (text, max) => {
        const short = truncate(text, max, 'bn')
        if (short === text) return
        const kept = short.slice(0, -1)
        expect(short.endsWith('…')).toBe(true)
        expect(text.startsWith(kept)).toBe(true)
        expect(kept).not.toMatch(/\u09CD$/u)
        expect(text.slice(kept.length)).not.toMatch(/^[\u09BC-\u09CD\u0981-\u0983]/u)
      }),
    )
  })
})

describe('similarity', () => {
  it('tells near headers from others', () => {
    expect(isNear('সেবাদান পদ্বতি', 'সেবা দান পদ্ধতি', 1)).toBe(true)
    expect(isNear('সেবার নাম', 'সেবার মূল্য', 1)).toBe(false)
    expect(trigramSimilarity('জেলা প্রশাসকের কার্যালয়', 'জেলা প্রশাসক কার্যালয়')).toBeGreaterThan(0.7)
    expect(trigramSimilarity('জন্ম নিবন্ধন', 'ট্রেড লাইসেন্স')).toBeLessThan(0.2)
  })

  it('is 1 for a text and itself, symmetric, and between 0 and 1', () => {
    fc.assert(
      fc.property(messyText, banglaText, (a, b) => {
        expect(trigramSimilarity(a, a)).toBe(1)
        expect(trigramSimilarity(a, b)).toBe(trigramSimilarity(b, a))
        expect(trigramSimilarity(a, b)).toBeLessThanOrEqual(1)
        expect(isNear(a, a, 0)).toBe(true)
      }),
    )
  })
})
