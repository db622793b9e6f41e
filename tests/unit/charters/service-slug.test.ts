import { describe, expect, it } from 'vitest'
import { makeServiceSlug } from '@/lib/charters/service-slug'
import { transliterate } from '@/lib/charters/transliteration'

const none = new Set<string>()

describe('makeServiceSlug', () => {
  it.each([
    ['Training in ICT', 'training-in-ict'],
    ['Citizen’s e-Services (free)', 'citizens-e-services-free'],
    ['  Land—tax 2.0 ', 'land-tax-2-0'],
  ])('reads %s as %s', (nameEn, slug) => {
    expect(makeServiceSlug({ nameEn }, none)).toBe(slug)
  })

  it('prefers the English name, and spells a Bangla one letter by letter', () => {
    expect(makeServiceSlug({ nameBn: 'ভূমি সেবা', nameEn: 'Land service' }, none)).toBe(
      'land-service',
    )
    expect(makeServiceSlug({ nameBn: 'ভূমি উন্নয়ন কর', nameEn: '' }, none)).toBe('bhumi-unnoyon-kor')
  })

  it('is a number of a service when a name has no letter of either', () => {
    expect(makeServiceSlug({ nameBn: '—' }, none)).toBe('service')
  })

  it('numbers a slug that is taken', () => {
    const taken = new Set(['training', 'training-2'])
    expect(makeServiceSlug({ nameEn: 'Training' }, taken)).toBe('training-3')
  })

  it('cuts at a word, and a single long word anywhere', () => {
    const slug = makeServiceSlug({ nameEn: 'abcdefghi '.repeat(10) }, none)
    expect(slug).toBe('abcdefghi-abcdefghi-abcdefghi-abcdefghi-abcdefghi-abcdefghi')
    expect(makeServiceSlug({ nameEn: 'a'.repeat(100) }, none)).toHaveLength(60)
  })
})

describe('transliterate', () => {
  it.each([
    ['নামজারি', 'namojari'],
    ['বাড়ি', 'bari'],
    ['বাড়ি', 'bari'],
    ['সময়', 'somoy'],
    ['কুড়িগ্রাম', 'kurigram'],
    ['অঙ্গীকার', 'onggikar'],
    ['নেটওয়ার্ক', 'netoyark'],
    ['তথ্য', 'tothy'],
    ['৩য় শ্রেণি', '3y shreni'],
  ])('spells %s as %s', (bangla, latin) => {
    expect(transliterate(bangla)).toBe(latin)
  })
})
