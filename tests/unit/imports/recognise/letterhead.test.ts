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

  test('a document without one has no office', () => {
    expect(readLetterhead(['আজ সকালে মেলা উদ্বোধন করা হয়।', 'সকলে উপস্থিত ছিলেন।'])).toBeNull()
  })

  test('a malformed address is no host', () => {
    expect(findHost('Web: doict.kachua,bagerhat.gov.bd')).toBeNull()
    expect(findHost('Web: www.dss.gov.bd')).toBe('dss.gov.bd')
  })
})
