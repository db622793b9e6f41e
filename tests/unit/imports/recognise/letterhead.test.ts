import { describe, expect, test } from 'vitest'
import { findHost, readLetterhead } from '@/lib/imports/recognise/letterhead'

describe('the letterhead', () => {
  test('names the office below its department', () => {
    const lines = [
      'গণপ্রজাতন্ত্রী বাংলাদেশ সরকার',
      'তথ্য ও যোগাযোগ প্রযুক্তি অধিদপ্তর',
      'উপজেলা কার্যালয়, লোহাগড়া, নড়াইল',
      '<http://doict.lohagara.narail.gov.bd>',
      'সিটিজেন চার্টার',
    ]
    expect(readLetterhead(lines)).toEqual({
      name: 'উপজেলা কার্যালয়, লোহাগড়া, নড়াইল',
      host: 'doict.lohagara.narail.gov.bd',
    })
  })

  test('joins an office and its place', () => {
    expect(
      readLetterhead(['উপজেলা সমাজসেবা কার্যালয়', 'শিবচর, মাদারীপুর', 'সিটিজেন চার্টার'])?.name,
    ).toBe('উপজেলা সমাজসেবা কার্যালয়, শিবচর, মাদারীপুর')
  })

  test.each([
    [['প্রত্নতত্ত্ব অধিদপ্তর', 'শেরেবাংলা নগর, ঢাকা'], 'প্রত্নতত্ত্ব অধিদপ্তর'],
    [['Bangladesh Land Port Authority', 'Citizen’s Charter'], 'Bangladesh Land Port Authority'],
    [['Department of Land Ports'], 'Department of Land Ports'],
  ])('names the body whose own letterhead it is: %j', (lines, name) => {
    expect(readLetterhead(lines)?.name).toBe(name)
  })

  test.each([
    'জেলা প্রশাসনের সিটিজেন চার্টার',
    'স্থানীয় সরকার (ইউনিয়ন পরিষদ) আইন, ২০০৯ এর ৪৯ ধারা অনুযায়ী প্রকাশিত',
  ])('neither a title nor an act is a part of it: %s', (line) => {
    const lines = ['রাণীগাঁও ইউনিয়ন পরিষদ', line, 'সিটিজেন চার্টার']
    expect(readLetterhead(lines)?.name).toBe('রাণীগাঁও ইউনিয়ন পরিষদ')
  })

  test('a sentence that speaks of a board is no name', () => {
    expect(readLetterhead(['Welcome to the notice board', 'All are invited'])).toBeNull()
  })

  test('a document without one has no office', () => {
    expect(readLetterhead(['আজ সকালে মেলা উদ্বোধন করা হয়।', 'সকলে উপস্থিত ছিলেন।'])).toBeNull()
  })

  test('a malformed address is no host', () => {
    expect(findHost('Web: doict.kachua,bagerhat.gov.bd')).toBeNull()
    expect(findHost('Web: www.dss.gov.bd')).toBe('dss.gov.bd')
  })
})
