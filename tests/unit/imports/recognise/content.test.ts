import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { affinity } from '@/lib/imports/recognise/affinity'
import { contentOf } from '@/lib/imports/recognise/content'

describe('the content of a cell', () => {
  test.each([
    ['০১', 'serial'],
    ['(৩)', 'serial'],
    ['৭ কর্ম দিবস', 'duration'],
    ['২৪ ঘন্টা', 'duration'],
    ['ডিসেম্বরের শেষ সপ্তাহে।', 'duration'],
    ['জুন মাসে', 'duration'],
    ['উপজেলা খাদ্য নিয়ন্ত্রক', 'designation'],
    ['60 working days', 'duration'],
    ['বিনা মূল্যে', 'fee'],
    ['২০/=', 'fee'],
    ['১০০০.০০', 'fee'],
    ['মোবাইলঃ ০১৭২২-৪৫৬৪২১', 'contact'],
    ['মোঃ আনিসুর রহমান', 'contact'],
    ['নাম: তাপস কুমার দাস', 'contact'],
    ['সহকারী কমিশনার (ভূমি)', 'designation'],
    ['Essential Products Control Act, 1881', 'law'],
    ['(খ) ব্যবসায়ীক', 'subLabel'],
  ] as const)('%s is a %s', (text, type) => {
    expect(contentOf(text).types[type]).toBeGreaterThanOrEqual(0.3)
  })

  test.each(['ঐ', '"', 'do', '-do-', '〃'])('%s repeats the cell above', (text) => {
    expect(contentOf(text)).toMatchObject({ ditto: true, blank: false })
  })

  test.each(['', '-', ' – ', '।'])('“%s” says nothing', (text) => {
    expect(contentOf(text).blank).toBe(true)
  })

  test('a limit suits its column, and no other', () => {
    const text = '৩০ (ত্রিশ) কার্যদিবস'
    expect(affinity(text, 'timeLimit')).toBeGreaterThan(1.5)
    expect(affinity(text, 'officer')).toBeLessThan(0)
    expect(affinity(text, 'name')).toBeLessThan(0)
  })

  test('any text has a content', { timeout: 30_000 }, () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const { types } = contentOf(text)
        expect(Object.values(types).every((strength) => strength > 0 && strength <= 1.3)).toBe(true)
      }),
    )
  })
})
