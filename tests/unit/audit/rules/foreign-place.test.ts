import { describe, expect, it } from 'vitest'
import { findForeignPlace } from '@/lib/audit/rules/rows/foreign-place'
import { runRules } from '@/lib/audit/run-rules'
import { matchKey } from '@/lib/bangla/match-key'
import { buildReading, buildServiceReading } from '@/tests/factories/reading'

const keys = (...names: string[]) => new Set(names.map(matchKey))
const places = {
  own: keys('নড়াইল', 'Narail', 'লোহাগড়া', 'Lohagara', 'খুলনা', 'Khulna'),
  all: keys(
    ...['নড়াইল', 'Narail', 'লোহাগড়া', 'Lohagara', 'খুলনা', 'Khulna', 'মাগুরা', 'Magura'],
    ...['শালিখা', 'Shalikha', 'কচুয়া', 'Kachua', 'মাগুরা সদর', 'যশোর'],
  ),
}

describe('R03 on text of another office', () => {
  it.each([
    ['মাগুরা জেলার জনগণের দোরগোড়ায় সেবা', 'মাগুরা'],
    ['কচুয়া উপজেলায় ইন্টারনেট সংযোগ', 'কচুয়া'],
    ['মাগুরা সদর উপজেলা', 'মাগুরা সদর'],
    ['Internet for Magura District', 'Magura'],
    ['ICT support in Shalikha Upazila', 'Shalikha'],
    ['মাগুরা জেলার শালিখা উপজেলা', 'মাগুরা'],
  ])('finds the place in %s', (text, place) => {
    expect(findForeignPlace(text, places)).toBe(place)
  })

  it.each([
    'নড়াইল জেলার লোহাগড়া উপজেলা',
    'নড়াইল জেলা ও মাগুরা জেলার সীমান্তে',
    'মাগুরা জেলা, যশোর জেলা ও কচুয়া উপজেলায় চলমান প্রকল্প',
    'সহকারী উপজেলা কর্মকর্তা',
    'সংশ্লিষ্ট জেলা কার্যালয়',
    'মাগুরা পোস্ট অফিস',
    'কচুয়া বাজার, উপজেলা পরিষদের পাশে',
    'Training in Magura at the district office',
  ])('is silent about %s', (text) => {
    expect(findForeignPlace(text, places)).toBeUndefined()
  })

  it('leaves contacts and places of collection alone, and offices of the whole country', () => {
    const words = 'মাগুরা জেলার জনগণের জন্য'
    const found = (reading: object, context: object) =>
      runRules(buildReading(reading), context).filter(({ rule }) => rule === 'R03')
    expect(found({ vision: words }, { places })).toMatchObject([
      { path: '/vision', params: { place: 'মাগুরা' } },
    ])
    expect(found({ vision: words }, {})).toEqual([])
    const officer = 'প্রোগ্রামার, মাগুরা জেলা\nমোবাইলঃ ০১৭১১০০০০০১\nইমেইলঃ ap@doict.gov.bd'
    const services = [buildServiceReading({ officer, formSource: 'মাগুরা জেলা কার্যালয়' })]
    expect(found({ services }, { places })).toEqual([])
  })
})
