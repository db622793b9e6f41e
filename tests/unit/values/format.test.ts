import { describe, expect, it } from 'vitest'
import { parseFee } from '@/lib/values/fee'
import { formatFee, formatTaka } from '@/lib/values/format-fee'
import { formatPromise } from '@/lib/values/format-promise'
import { formatTimeLimit } from '@/lib/values/format-time-limit'
import { parseTimeLimit } from '@/lib/values/time-limit'

describe('a time limit in words', () => {
  const cells: [string, string, string][] = [
    [
      'তাৎক্ষনিক/ সর্বোচ্চ 3 কার্যদিবস (প্রযোজ্য ক্ষেত্রে)',
      'সর্বোচ্চ ৩ কার্যদিবস (প্রযোজ্য ক্ষেত্রে); সম্ভব হলে তাৎক্ষণিক',
      'at most 3 working days (where applicable); immediate where possible',
    ],
    ['৭ কার্যদিবস/ প্রয়োজন অনুযায়ী', '৭ কার্যদিবস; অথবা প্রয়োজন অনুযায়ী', '7 working days; or as needed'],
    [
      'আবেদন প্রাপ্তির ১ মাসের মধ্যে',
      'আবেদন প্রাপ্তির ১ মাসের মধ্যে',
      'within 1 month of receipt of the application',
    ],
    ['তিন (০২) কর্ম দিবস', '২ (তিন) কার্যদিবস', '2 (three) working days'],
    ['নতুন ৩০ দিন নবায়ন ১৫ দিন', 'নতুন: ৩০ দিন; নবায়ন: ১৫ দিন', 'new: 30 days; renewal: 15 days'],
    ['৩০-৪০দিন', '৩০–৪০ দিন', '30–40 days'],
    ['চাহিদা মোতাবেক', 'নির্দিষ্ট সময় নেই', 'no fixed time'],
    ['-', 'উল্লেখ নেই', 'not stated'],
  ]

  it.each(cells)('%s', (raw, bn, en) => {
    expect(formatTimeLimit(parseTimeLimit(raw), 'bn')).toBe(bn)
    expect(formatTimeLimit(parseTimeLimit(raw), 'en')).toBe(en)
  })
})

describe('a fee in words', () => {
  const cells: [string, string, string][] = [
    ['২০/=', '২০ টাকা', 'Tk 20'],
    ['১,১৫০/-', '১,১৫০ টাকা', 'Tk 1,150'],
    ['বিনা মূল্য', 'বিনামূল্যে', 'free of charge'],
    [
      'ফি ২০০/- ভ্যাট- ৩০/-',
      'ফি: ২০০ টাকা + ভ্যাট: ৩০ টাকা; মোট ২৩০ টাকা',
      'fee: Tk 200 + VAT: Tk 30; total Tk 230',
    ],
    [
      '১০০০/- ট্রেজারী চালানের মাধ্যমে',
      '১,০০০ টাকা; পরিশোধ: ট্রেজারি চালানে',
      'Tk 1,000; paid by: treasury challan',
    ],
    ['মহিলা ১০০/- পুরুষ ২০০/-', 'মহিলা: ১০০ টাকা; পুরুষ: ২০০ টাকা', 'women: Tk 100; men: Tk 200'],
    ['সরকার নির্ধারিত হারে', 'পরিমাণ উল্লেখ নেই', 'amount not stated'],
  ]

  it.each(cells)('%s', (raw, bn, en) => {
    expect(formatFee(parseFee(raw), 'bn')).toBe(bn)
    expect(formatFee(parseFee(raw), 'en')).toBe(en)
  })

  it('groups taka by lakh and writes words where they are given', () => {
    expect(formatTaka(1234567, 'bn')).toBe('১২,৩৪,৫৬৭ টাকা')
    expect(formatTaka(20, 'en', 30)).toBe('Tk 20 (thirty)')
  })
})

describe('a promise in one sentence', () => {
  const promises: [string, string, string, string][] = [
    [
      '৩ কার্যদিবস',
      'বিনামূল্যে',
      '৩ কার্যদিবসের মধ্যে, বিনামূল্যে',
      'Within 3 working days, free of charge',
    ],
    ['২৪ ঘন্টা', '২০/=', '২৪ ঘণ্টার মধ্যে, ফি ২০ টাকা', 'Within 24 hours, for Tk 20'],
    [
      'তাৎক্ষনিক/ 3 কার্যদিবস',
      'ফি ২০০/- ভ্যাট- ৩০/-',
      'সম্ভব হলে তাৎক্ষণিক, অন্যথায় ৩ কার্যদিবসের মধ্যে, ফি ২৩০ টাকা',
      'At once where possible, otherwise within 3 working days, for Tk 230',
    ],
    ['-', '-', 'সময়সীমা উল্লেখ নেই, ফি উল্লেখ নেই', 'No time limit stated, fee not stated'],
    [
      'কমপক্ষে ৭ দিন',
      'সরকার নির্ধারিত হারে',
      'কমপক্ষে ৭ দিন, ফির পরিমাণ উল্লেখ নেই',
      'At least 7 days, amount of the fee not stated',
    ],
  ]

  it.each(promises)('%s, %s', (time, fee, bn, en) => {
    expect(formatPromise(parseTimeLimit(time), parseFee(fee), 'bn')).toBe(bn)
    expect(formatPromise(parseTimeLimit(time), parseFee(fee), 'en')).toBe(en)
  })
})
