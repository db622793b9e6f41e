import { describe, expect, it } from 'vitest'
import { parseTimeLimit } from '@/lib/values/time-limit'

const day = { kind: 'limit', unit: 'day', basis: 'unspecified' }
const working = { kind: 'limit', unit: 'day', basis: 'working' }

/** A cell as printed, and everything that must be read of it. */
const limits: [string, object][] = [
  ['৪৫ দিন', { ...day, max: 45 }],
  ['৭ কর্ম দিবস', { ...working, max: 7 }],
  ['০৭(সাত)কার্য দিবস', { ...working, max: 7 }],
  ['৩০ (ত্রিশ) কার্যদিবস', { ...working, max: 30 }],
  ['৭ (সাত কার্যদিবস)', { ...working, max: 7 }],
  ['০৭ (সাত)\nকার্যদিবস', { ...working, max: 7 }],
  ['৩০\n(ত্রিশ)\nদিন', { ...day, max: 30 }],
  ['৩০ (ত্রিশ) কার্যদিবস\nমোঃ আনিসুর রহমান', { ...working, max: 30 }],
  ['৭ দিন\nডাঃ আনিসা হক', { ...day, max: 7 }],
  ['ত্রিশ কার্যদিবস', { ...working, max: 30 }],
  ['তিন (০২) কর্ম দিবস', { ...working, max: 2, wordsValue: 3 }],
  ['৩০ (চল্লিশ) কার্যদিবস', { ...working, max: 30, wordsValue: 40 }],
  ['সর্বোচ্চ দুইদিন।', { ...day, max: 2, qualifier: 'at_most' }],
  ['৩ কার্য দিবসেরমধ্যে', { ...working, max: 3, qualifier: 'at_most' }],
  ['কমপক্ষে ৭ দিন', { ...day, min: 7, qualifier: 'at_least' }],
  ['সর্বনিম্ন ৩ দিন সর্বোচ্চ ৭ দিন', { ...day, min: 3, max: 7 }],
  ['১ মাস (সর্বোচ্চ)', { ...day, unit: 'month', max: 1, qualifier: 'at_most' }],
  ['About 2 weeks', { ...day, unit: 'week', max: 2, qualifier: 'about' }],
  ['Maximum 7 (seven) working days', { ...working, max: 7, qualifier: 'at_most' }],
  ['২/৩ দিন', { ...day, min: 2, max: 3 }],
  ['৩০-৪০দিন', { ...day, min: 30, max: 40 }],
  ['৪/৬ মাস', { ...day, unit: 'month', min: 4, max: 6 }],
  ['২ থেকে ৩ দিন', { ...day, min: 2, max: 3 }],
  ['২ দিন থেকে ৩ দিন', { ...day, min: 2, max: 3 }],
  ['৩-৩ দিন', { ...day, max: 3 }],
  ['30 minutes to 1 hour', { ...day, unit: 'hour', min: 0.5, max: 1 }],
  ['১ ঘন্টা ৩০ মিনিট', { ...day, unit: 'minute', max: 90 }],
  ['২৪ ঘন্টা', { ...day, unit: 'hour', max: 24 }],
  ['2-3 hrs', { ...day, unit: 'hour', min: 2, max: 3 }],
  ['দেড় মাস', { ...day, unit: 'month', max: 1.5 }],
  ['half an hour', { ...day, unit: 'hour', max: 0.5 }],
  ['একই দিনে', { ...day, max: 1 }],
  ['কর্মদিবস-৩', { ...working, max: 3 }],
  ['১। ৭ দিন ২। ১৫ দিন', { ...day, min: 7, max: 15 }],
]

describe('a limit', () => {
  it.each(limits)('%s', (raw, expected) => {
    expect(parseTimeLimit(raw)).toEqual({ raw, ...expected })
  })
})

const surroundings: [string, object][] = [
  [
    'তাৎক্ষনিক/ 3 কার্যদিবস (প্রযোজ্য ক্ষেত্রে)',
    { ...working, max: 3, immediate: true, condition: 'প্রযোজ্য ক্ষেত্রে' },
  ],
  [
    'তাৎক্ষনিক/ 3 কার্যদিবস (প্রযোজ্য ক্ষেত্রে',
    { ...working, max: 3, immediate: true, condition: 'প্রযোজ্য ক্ষেত্রে' },
  ],
  ['৭ কার্যদিবস/ প্রয়োজন অনুযায়ী', { ...working, max: 7, unbounded: true }],
  ['তাৎক্ষণিকভাবে অথবা ১ কার্যদিবস', { ...working, max: 1, immediate: true }],
  ['৫ কার্যদিবস তবে জরুরি ক্ষেত্রে তাৎক্ষনিক', { ...working, max: 5, immediate: true }],
  [
    'আবেদন প্রাপ্তির ৩০ দিনের মধ্যে',
    { ...day, max: 30, qualifier: 'at_most', clockStart: 'আবেদন প্রাপ্তির' },
  ],
  [
    'আবেদন প্রাপ্তির তারিখ হতে ৩০ (ত্রিশ) কার্যদিবসের মধ্যে',
    { ...working, max: 30, qualifier: 'at_most', clockStart: 'আবেদন প্রাপ্তির তারিখ হতে' },
  ],
  ['১৫ কার্যদিবস (আবেদন প্রাপ্তির পর)', { ...working, max: 15, clockStart: 'আবেদন প্রাপ্তির পর' }],
  ['তদন্ত শেষে ৩০ দিন', { ...day, max: 30, clockStart: 'তদন্ত শেষে' }],
  [
    'within 30 days of receipt of the application',
    { ...day, max: 30, qualifier: 'at_most', clockStart: 'receipt of the application' },
  ],
  [
    '৭ দিনের মধ্যে (সকল কাগজপত্র সঠিক থাকলে)',
    { ...day, max: 7, qualifier: 'at_most', condition: 'সকল কাগজপত্র সঠিক থাকলে' },
  ],
  ['অর্থ বরাদ্দ প্রাপ্তি সাপেক্ষে ৩০ দিন', { ...day, max: 30, condition: 'অর্থ বরাদ্দ প্রাপ্তি সাপেক্ষে' }],
  [
    '07 (Seven) working days subject to availability',
    { ...working, max: 7, condition: 'subject to availability' },
  ],
  ['সময়ঃ ৭ দিন', { ...day, max: 7 }],
  ['সেবা প্রদানের সর্বোচ্চ সময় ৭ দিন', { ...day, max: 7, qualifier: 'at_most' }],
]

describe('what stands around a limit', () => {
  it.each(surroundings)('%s', (raw, expected) => {
    expect(parseTimeLimit(raw)).toEqual({ raw, ...expected })
  })
})
