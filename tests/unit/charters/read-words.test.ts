import { describe, expect, it } from 'vitest'
import { feeOf, timeLimitOf } from '@/lib/charters/drafts/read-words'

describe('timeLimitOf', () => {
  it('reads the words of the charter’s own language', () => {
    const row = { timeLimitBn: '৩ কার্যদিবস', timeLimitEn: '5 working days' }
    expect(timeLimitOf(row, 'bn')).toMatchObject({ max: 3, raw: '৩ কার্যদিবস' })
    expect(timeLimitOf(row, 'en')).toMatchObject({ max: 5 })
  })

  it('reads a translation where there is nothing else', () => {
    expect(timeLimitOf({ timeLimitEn: '5 working days' }, 'bn')).toMatchObject({ max: 5 })
  })

  it('keeps a value that was read from these words, also when they were stored in another form', () => {
    const timeLimit = { raw: ' টেলিফোনের মাধ্যমে\u09DF', kind: 'misplaced' as const }
    const row = { timeLimitBn: 'টেলিফোনের মাধ্যমে\u09AF\u09BC', timeLimit }
    expect(timeLimitOf(row, 'bn')).toBe(timeLimit)
  })

  it('reads anew when the words have changed', () => {
    const timeLimit = { raw: '৩ কার্যদিবস', kind: 'limit' as const, max: 3 }
    expect(timeLimitOf({ timeLimitBn: '৭ কার্যদিবস', timeLimit }, 'bn')).toMatchObject({ max: 7 })
  })

  it('is none without words', () => {
    expect(timeLimitOf({}, 'bn')).toMatchObject({ kind: 'none', raw: '' })
  })
})

describe('feeOf', () => {
  it('reads words, and keeps a value only with its own', () => {
    expect(feeOf({ feeBn: 'বিনামূল্যে' }, 'bn')).toMatchObject({ kind: 'free' })
    const fee = { raw: '২০/=', kind: 'fixed' as const, amount: 20 }
    expect(feeOf({ feeBn: '২০/=', fee }, 'bn')).toBe(fee)
    expect(feeOf({ feeBn: 'বিনামূল্যে', fee }, 'bn')).toMatchObject({ kind: 'free' })
  })
})
