// Month names as charters write them, January first. The first of each is the one that is written.

export const banglaMonths: readonly string[] = [
  'জানুয়ারি জানুয়ারী জানু',
  'ফেব্রুয়ারি ফেব্রুয়ারী ফেব্রু',
  'মার্চ',
  'এপ্রিল',
  'মে',
  'জুন',
  'জুলাই',
  'আগস্ট আগষ্ট অগাস্ট',
  'সেপ্টেম্বর সেপ্ট',
  'অক্টোবর অক্টো',
  'নভেম্বর নভে',
  'ডিসেম্বর ডিসে',
]
export const englishMonths: readonly string[] = [
  'January Jan',
  'February Feb',
  'March Mar',
  'April Apr',
  'May',
  'June Jun',
  'July Jul',
  'August Aug',
  'September Sep Sept',
  'October Oct',
  'November Nov',
  'December Dec',
]

/** The parts of a day, each from its first hour; CLDR's Bangla has only Latin AM and PM. */
export const banglaDayParts: readonly (readonly [number, string])[] = [
  [0, 'রাত'],
  [4, 'ভোর'],
  [6, 'সকাল'],
  [12, 'দুপুর'],
  [15, 'বিকাল'],
  [18, 'সন্ধ্যা'],
  [20, 'রাত'],
]
