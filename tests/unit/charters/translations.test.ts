import { describe, expect, it } from 'vitest'
import { fingerprint, officialPair, toPair, writeTranslations } from '@/lib/charters/translations'

const write = (row: object, previous?: object, said = {}) =>
  writeTranslations(['name'], row, said, 'bn', previous)
const both = { nameBn: 'নামজারি', nameEn: 'Mutation' }
const stateOf = (row: object) => toPair(row, 'name', 'bn').translation

describe('toPair', () => {
  it('leaves out the side that is missing', () => {
    expect(toPair({ nameBn: 'নামজারি', nameEn: null }, 'name', 'bn')).toEqual({
      bn: 'নামজারি',
      source: 'bn',
      translation: 'missing',
    })
  })

  it('takes the side there is for the source', () => {
    expect(toPair({ nameEn: 'Mutation' }, 'name', 'bn')).toMatchObject({ source: 'en' })
  })

  it('knows nothing of a text that is not there at all', () => {
    expect(toPair({}, 'name', 'bn')).toEqual({ source: 'bn', translation: 'missing' })
  })
})

describe('a translation', () => {
  it('is unreviewed when it was just written', () => {
    expect(stateOf({ ...both, translations: write(both) })).toBe('unreviewed')
  })

  it('is reviewed when a person says so', () => {
    const translations = write(both, undefined, { name: { reviewed: true } })
    expect(stateOf({ ...both, translations })).toBe('reviewed')
  })

  it('is outdated when its source changes and it does not', () => {
    const previous = { ...both, translations: write(both, undefined, { name: { reviewed: true } }) }
    const changed = { ...both, nameBn: 'নামজারি ও জমাভাগ' }
    expect(stateOf({ ...changed, translations: write(changed, previous) })).toBe('outdated')
  })

  it('stays what it is when only the spelling of its source changes', () => {
    const previous = { ...both, translations: write(both, undefined, { name: { reviewed: true } }) }
    const respelt = { ...both, nameBn: 'নামজারী।' }
    expect(stateOf({ ...respelt, translations: write(respelt, previous) })).toBe('reviewed')
  })

  it('loses its review when it is changed itself', () => {
    const previous = { ...both, translations: write(both, undefined, { name: { reviewed: true } }) }
    const changed = { ...both, nameEn: 'Namjari' }
    expect(stateOf({ ...changed, translations: write(changed, previous) })).toBe('unreviewed')
  })

  it('is current again when a person reviews it against the new source', () => {
    const previous = { ...both, translations: write(both) }
    const changed = { ...both, nameBn: 'জমা খারিজ' }
    const translations = write(changed, previous, { name: { reviewed: true } })
    expect(stateOf({ ...changed, translations })).toBe('reviewed')
  })

  it('may go from English to Bangla', () => {
    const translations = write(both, undefined, { name: { source: 'en' } })
    expect(toPair({ ...both, nameBn: 'x', translations }, 'name', 'bn').translation).toBe(
      'unreviewed',
    )
    expect(toPair({ ...both, nameEn: 'Other', translations }, 'name', 'bn').translation).toBe(
      'outdated',
    )
  })

  it('is not stored for a text in one language', () => {
    expect(write({ nameBn: 'নামজারি' })).toEqual({})
  })
})

describe('fingerprint', () => {
  it('is one for all spellings the match key folds, and short', () => {
    expect(fingerprint('৩ কার্যদিবস')).toBe(fingerprint('3  কার্যদিবস'))
    expect(fingerprint('৩ কার্যদিবস')).not.toBe(fingerprint('৪ কার্যদিবস'))
    expect(fingerprint('')).toMatch(/^[0-9a-f]{16}$/)
  })
})

describe('officialPair', () => {
  it('asks for no review of names an authority gives in both languages', () => {
    expect(officialPair('খুলনা', 'Khulna').translation).toBe('reviewed')
    expect(officialPair('খুলনা', null)).toEqual({
      bn: 'খুলনা',
      source: 'bn',
      translation: 'missing',
    })
  })
})
