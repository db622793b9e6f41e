import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { normalise } from '@/lib/bangla/normalise'
import { banglaText, messyText } from './texts'

describe('normalise', () => {
  it.each([
    ['য় ড় ঢ় in one code point', '\u09DF\u09DC\u09DD', '\u09AF\u09BC\u09A1\u09BC\u09A2\u09BC'],
    ['a vowel sign in two pieces', 'ক\u09C7\u09BE ম\u09C7\u09D7', 'ক\u09CB ম\u09CC'],
    ['its pieces the wrong way round', 'ক\u09BE\u09C7', 'ক\u09CB'],
    ['আ typed as অ and া', '\u0985\u09BEবেদন', '\u0986বেদন'],
    ['a nukta behind the vowel sign', 'য\u09BE\u09BC', 'য\u09BC\u09BE'],
    ['a chandrabindu before the vowel sign', 'হ\u0981\u09BEস', 'হ\u09BE\u0981স'],
    ['chandrabindus around a joiner', '\u0981\u200D\u0981\u09BE', '\u09BE\u0981'],
    ['a vowel sign typed twice', 'কা\u09BE', 'কা'],
    ['khanda ta of Unicode 4.0', 'ত\u09CD\u200Dসব', '\u09CEসব'],
    ['line ends', 'a\r\nb\rc\u2028d\u000Be', 'a\nb\nc\nd\ne'],
    ['wide spaces', 'ক\u00A0খ\u202Fগ', 'ক খ গ'],
    ['invisible characters', '\uFEFFক\u200Bখ\u00ADগ\u200E', 'কখগ'],
    ['a bell', 'ক\u0007খ', 'কখ'],
    ['controls that were Windows-1252', '\u0091x\u0092', '‘x’'],
  ])('repairs %s', (_what, before, after) => {
    expect(normalise(before)).toBe(after)
  })

  it.each(['র\u200D\u09CDযাব', 'র\u200C\u09CDযা', 'উদ\u09CD\u200Cঘাটন', '👩\u200D💻'])(
    'keeps the joiner of %s',
    (word) => {
      expect(normalise(word)).toBe(word.normalize('NFC'))
    },
  )

  it('removes joiners that change nothing', () => {
    expect(normalise('সে\u200Cবা\u200D দান\u09CD\u200C')).toBe('সেবা দান\u09CD')
  })

  it('keeps the soft hyphen where it is a Bijoy letter', () => {
    expect(normalise('msw\u00ADkøó')).toBe('msw\u00ADkøó')
    expect(normalise('infor\u00ADmation')).toBe('information')
  })

  it('keeps spelling, spaces and tabs', () => {
    expect(normalise('তাৎক্ষনিক/  3\tকার্যদিবসঃ |')).toBe('তাৎক্ষনিক/  3\tকার্যদিবসঃ |')
  })

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.oneof(messyText, banglaText, fc.string({ unit: 'binary' })), (text) => {
        expect(normalise(normalise(text))).toBe(normalise(text))
      }),
      { numRuns: 3000 },
    )
  })

  it('keeps every printable ASCII text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-ascii' }), (text) => {
        expect(normalise(text)).toBe(text)
      }),
    )
  })
})
