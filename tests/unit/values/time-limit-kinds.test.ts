import { describe, expect, it } from 'vitest'
import { parseTimeLimit } from '@/lib/values/time-limit'

const kinds = {
  immediate: ['তাৎক্ষনিক', 'তাৎক্ষণিকভাবে', 'তাৎক্ষনিক (অফিস চলাকালীন)', 'সাথে সাথে', 'Immediately'],
  on_demand: ['চাহিবা মাত্র', 'চাহিবামাত্রই', 'on demand'],
  schedule: [
    'প্রতি সোমবার',
    'জুলাই-জুন',
    'বছরব্যাপী',
    'নির্ধারিত তারিখে',
    'ডিসেম্বরের শেষ সপ্তাহে।',
    'মাসের প্রথম সপ্তাহে',
    'নিয়মিত',
    'প্রতি ৩ মাস অন্তর',
    'every Monday',
    '২৫/০৬/২০২৪',
    '৩০ এপ্রিলের মধ্যে',
    '২০২৪ সালের মধ্যে',
  ],
  opening_hours: [
    'অফিস চলাকালীন\nসময়ে',
    'অফিস চলাকালীন',
    'সকাল ৯টা থেকে বিকাল ৫টা',
    '২৪ ঘন্টা খোলা',
    '24/7',
    'office hours',
  ],
  process: ['শুনানীর মাধ্যমে নিষ্পত্তি', 'শুনানি অন্তে', 'after approval'],
  vague: [
    'চাহিদা মোতাবেক',
    'যথাশীঘ্র',
    'যথাসময়ে',
    'প্রয়োজন অনুযায়ী',
    'as soon as possible',
    'নির্ধারিত সময়ের মধ্যে',
    '৩০',
    'কিছু একটা',
    '১৮ বছরের ঊর্ধ্বে',
  ],
  none: ['', ' ', '-', '—', '|', 'N/A', 'প্রযোজ্য নয়', 'উল্লেখ নেই'],
} as const

describe.each(Object.entries(kinds))('%s', (kind, cells) => {
  it.each(cells)('%s', (raw) => {
    expect(parseTimeLimit(raw)).toEqual({ raw, kind })
  })
})

describe('a value of another column', () => {
  const cells: [string, string][] = [
    ['ব্যক্তিগত উপস্থিতির মাধ্যমে যোগাযোগ', 'method'],
    ['টেলিফোন/ সরাসরি/ ই-মেইল যোগাযোগ', 'method'],
    ['২০ টাকা', 'fee'],
    ['বিনামূল্যে', 'fee'],
    ['উপজেলা ভূমি অফিস', 'place'],
    ['সহকারী কমিশনার (ভূমি)', 'officer'],
    ['০১৭১১-০০০০০১', 'officer'],
    ['ছবি ও জাতীয় পরিচয়পত্রের ফটোকপি', 'documents'],
  ]

  it.each(cells)('%s belongs to %s', (raw, belongsTo) => {
    expect(parseTimeLimit(raw)).toEqual({ raw, kind: 'misplaced', belongsTo })
  })
})

describe('numbers that count no time', () => {
  it.each([
    '০১৭১১-০০০০০১',
    '০২-৯৫০০০০১',
    '২০২৪-২০২৫ অর্থ বছর',
    '২০২৪ বছর',
    'ফরম নং ৭',
    '১-৩৩০১-০০০১-১৮৭৬',
  ])('%s', (raw) => expect(parseTimeLimit(raw).kind).not.toBe('limit'))
})
