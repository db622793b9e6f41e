import { describe, expect, test } from 'vitest'
import { findHeading } from '@/lib/imports/recognise/heading'

describe('a heading opens a section, however it is numbered', () => {
  test.each([
    ['২.১) নাগরিক সেবা', 'citizen'],
    ['২.২ প্রাতিষ্ঠানিক সেবাঃ', 'institutional'],
    ['2.3 Internal Services', 'internal'],
    ['খ) আভ্যন্তরীণ সেবা', 'internal'],
    ['### ১. ভিশন ও মিশন:', 'visionMission'],
    ['**মিশনঃ**', 'mission'],
    ['Strategic Objectives:', 'objectives'],
    ['৩) আপনার কাছে আমাদের প্রত্যাশা', 'expectations'],
    ['৪. অভিযোগ প্রতিকার ব্যবস্থাপনা (GRS)', 'grievance'],
    ['অভিযোগ ব্যবস্থাপনা পদ্ধতি (GRS):', 'grievance'],
    ['সিটিজেন চার্টার', 'title'],
  ])('%s → %s', (text, section) => {
    expect(findHeading(text)?.section).toBe(section)
  })

  test('words behind the colon are its text', () => {
    expect(findHeading('ভিশন: সুশাসন প্রতিষ্ঠা')?.rest).toBe('সুশাসন প্রতিষ্ঠা')
  })

  test.each([
    'মন্ত্রিপরিষদ বিভাগের অভিযোগ ব্যবস্থাপনা সেল',
    'অভিযোগ গ্রহণ ও নিষ্পত্তি করা',
    'সেবা প্রদান',
    'মিশনারি বিদ্যালয় পরিদর্শন',
    '১২৩',
    '',
  ])('ordinary text is none: %s', (text) => {
    expect(findHeading(text)).toBeNull()
  })
})
