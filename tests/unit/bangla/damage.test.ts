import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyRepairs, proposeRepairs } from '@/lib/bangla/damage'
import { proposeSpellings } from '@/lib/bangla/spelling'
import { banglaText, messyText } from './texts'

describe('proposeRepairs', () => {
  it.each([
    ['পর্যমত্ম', 'পর্যন্ত'],
    ['জরম্নরী', 'জরুরী'],
    ['সংশিস্নষ্ট', 'সংশ্লিষ্ট'],
    ['বন্দোবসত্ম', 'বন্দোবস্ত'],
    ['প্রশিÿণ', 'প্রশিক্ষণ'],
    ['েÿত্র', 'ক্ষেত্র'],
    ['অমত্মর্ভুক্ত', 'অন্তর্ভুক্ত'],
    ['প্রামিত্মক', 'প্রান্তিক'],
    ['হসত্মামত্মর', 'হস্তান্তর'],
    ['বাসত্মবায়ন', 'বাস্তবায়ন'],
    ['শাসিত্ম', 'শাস্তি'],
    ['গুরম্নত্ব', 'গুরুত্ব'],
    ['দ্রম্নত', 'দ্রুত'],
    ['উলেস্নখ', 'উল্লেখ'],
    ['পলস্নী', 'পল্লী'],
    ['কমপেস্নক্স', 'কমপ্লেক্স'],
    ['ডিপেস্নামা', 'ডিপ্লোমা'],
    ["ব্যবস'া", 'ব্যবস্থা'],
    ['হ”েছ', 'হচ্ছে'],
    ['কমর্কতর্া', 'কর্মকর্তা'],
  ])('proposes for %s', (before, after) => {
    const text = `খাস জমি ${before} প্রদান`
    const [proposal, ...others] = proposeRepairs(text)
    expect(proposal).toMatchObject({ before, after: after.normalize('NFC'), index: 8 })
    expect(others).toEqual([])
    expect(applyRepairs(text, proposeRepairs(text))).toBe(`খাস জমি ${after.normalize('NFC')} প্রদান`)
  })

  it.each([
    'রম্য',
    'আত্ম',
    'স্নান',
    'জন্ম',
    'স্নাতক',
    'জ্যোৎস্না',
    'বাষ্পস্নান',
    'নিম্ন',
    'মহাত্মা',
    'আত্মসাৎ',
    'সম্মান',
    'হাসনাহেনা',
    '“শব্দ”ছাড়া',
    "'অফিস'এর",
    'Ünïcode ÿ',
    'অর্থ',
    'পূর্ব',
    'ধৃষ্টদ্যুম্ন',
  ])('proposes nothing for %s', (word) => {
    expect(proposeRepairs(word)).toEqual([])
  })

  it('proposes nothing for correct Bangla', () => {
    fc.assert(
      fc.property(banglaText, (text) => {
        expect(proposeRepairs(text)).toEqual([])
      }),
    )
  })

  it('never throws, points at what it means, and leaves nothing more to propose', () => {
    const damaged = fc.constantFrom('মত্ম', 'রম্ন', 'ÿ', 'িÿ', 'পস্ন', 'তর্া', "স'া", '”ছ')
    const text = fc
      .array(fc.oneof(messyText, damaged), { maxLength: 6 })
      .map((parts) => parts.join(''))
    fc.assert(
      fc.property(text, (any) => {
        for (const { before, after, index } of proposeRepairs(any)) {
          expect(any.slice(index, index + before.length)).toBe(before)
          expect(after).not.toBe(before)
        }
      }),
      { numRuns: 1000 },
    )
  })

  it('leaves out a proposal whose word has changed since', () => {
    expect(applyRepairs('জরুরি', [{ before: 'জরম্নরী', after: 'জরুরী', index: 0 }])).toBe('জরুরি')
  })
})

describe('proposeSpellings', () => {
  it('proposes whole words only', () => {
    expect(proposeSpellings('কৃষি য়ন্ত্রপাতি, তাৎক্ষনিক')).toEqual([
      { before: 'য়ন্ত্রপাতি', after: 'যন্ত্রপাতি', index: 5 },
      { before: 'তাৎক্ষনিক', after: 'তাৎক্ষণিক', index: expect.any(Number) },
    ])
    expect(proposeSpellings('সময় সরকারী পন্যাগার কারণ')).toEqual([])
  })
})
