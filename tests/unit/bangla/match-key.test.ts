import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compactKey, matchKey } from '@/lib/bangla/match-key'
import { normalise } from '@/lib/bangla/normalise'
import { banglaText, messyText } from './texts'

describe('matchKey', () => {
  it.each([
    ['৩ কার্যদিবস', '3 কার্যদিবস', 'digits'],
    ['E-mail', 'e–MAIL', 'case and dashes'],
    ['ই\u200Bমেইল', 'ইমেইল', 'zero-width characters'],
    ['সেবার\u00A0 নাম ', 'সেবার নাম', 'spaces'],
    ['মোবাইলঃ০১৭', 'মোবাইল: ০১৭', 'visarga and colon'],
    ['ক্রঃনং', 'ক্র. নং', 'visarga of an abbreviation'],
    ['মোঃ রফিক', 'মো: রফিক', 'visarga of a name'],
    ['সেবা প্রদান।', 'সেবা প্রদান', 'danda'],
    ['সেবা প্রদান৷', 'সেবা প্রদান', 'the sign typed for a danda'],
    ['ৰাজশাহী', 'রাজশাহি', 'Assamese ra'],
    ['সময়', 'সম\u09DF', 'nukta forms'],
    ['য়ন্ত্রপাতি', 'যন্ত্রপাতি', 'a stray nukta'],
    ['কারন', 'কারণ', 'ণ and ন'],
    ['শহিদ', 'সহিদ', 'শ and স'],
    ['আগষ্ট', 'আগস্ট', 'ষ and স'],
    ['ভুমি', 'ভূমি', 'ু and ূ'],
    ['পদবী', 'পদবি', 'ী and ি'],
    ['রঙ', 'রং', 'ঙ and ং'],
    ['সঙ্গে', 'সংগে', 'ঙ্গ and ংগ'],
    ['মৎস্য', 'মতস্য', 'ৎ and ত'],
    ['পাচ', 'পাঁচ', 'chandrabindu'],
    ['উর্দ্ধতন', 'ঊর্ধ্বতন', 'consonants doubled under reph'],
    ['উর্ধতন', 'ঊর্ধ্বতন', 'the lost ব of ঊর্ধ্ব'],
    ['Citizen’s', "citizen's", 'apostrophes'],
  ])('is the same for %s and %s (%s)', (a, b) => {
    expect(matchKey(a)).toBe(matchKey(b))
    expect(matchKey(a)).not.toBe('')
  })

  it('keeps words with a visarga of their own in one piece', () => {
    expect(matchKey('দুঃস্থ')).toBe('দুস্থ')
    expect(matchKey('দু:স্থ')).toBe('দুস্থ')
    expect(matchKey('পুনঃ বিনিয়োগ')).toBe('পুন বিনিযোগ')
    expect(matchKey('পুনঃনিয়োগ')).toBe('পুননিযোগ')
  })

  it.each([
    ['কাল', 'কলা'],
    ['জেলা', 'উপজেলা'],
    ['দান', 'ধান'],
    ['৩ দিন', '৭ দিন'],
  ])('is not the same for %s and %s', (a, b) => {
    expect(matchKey(a)).not.toBe(matchKey(b))
  })

  it('changes nothing the second time, and is a stored form', () => {
    const anyText = fc.oneof(messyText, banglaText, fc.string({ unit: 'binary' }))
    fc.assert(
      fc.property(anyText, (text) => {
        const key = matchKey(text)
        expect(matchKey(key)).toBe(key)
        expect(matchKey(normalise(text))).toBe(key)
        expect(key).toBe(key.trim())
      }),
      { numRuns: 3000 },
    )
  })
})

describe('compactKey', () => {
  it.each([
    ['কাগজ পত্র', 'কাগজপত্র'],
    ['এবংপরিশোধপদ্ধতি', 'এবং পরিশোধ পদ্ধতি'],
    ['ই-মেইল', 'ইমেইল'],
    ['কর্ম দিবস', 'কর্মদিবস'],
  ])('is the same for %s and %s', (a, b) => {
    expect(compactKey(a)).toBe(compactKey(b))
  })
})
