import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareWords } from '@/lib/charters/comparison/compare-words'

const texts = fc
  .array(fc.constantFrom('সর্বোচ্চ', 'দুই', 'দিন', '৩', '৫', 'কার্যদিবস', 'র‍্যাব', ',', '।', 'free'))
  .map((words) => words.join(' '))

describe('compareWords', () => {
  it('spells both texts', () => {
    fc.assert(
      fc.property(texts, texts, (before, after) => {
        const pieces = compareWords(before, after)
        const spell = (not: string) =>
          pieces.map(({ kind, text }) => (kind === not ? '' : text)).join('')
        expect(spell('added')).toBe(before)
        expect(spell('removed')).toBe(after)
      }),
    )
  })

  it('tells nothing of a text and itself', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(compareWords(text, text).filter(({ kind }) => kind !== 'same')).toEqual([])
      }),
    )
  })

  it('marks the word, whole', () => {
    expect(compareWords('৩ কার্যদিবস', '৫ কার্যদিবস')).toEqual([
      { kind: 'removed', text: '৩' },
      { kind: 'added', text: '৫' },
      { kind: 'same', text: ' কার্যদিবস' },
    ])
    expect(compareWords('জেলা কার্যালয় নড়াইল', 'জেলা কার্যালয়ে নড়াইল')).toContainEqual({
      kind: 'added',
      text: 'কার্যালয়ে',
    })
  })

  it('reads neighbouring changes as one phrase', () => {
    expect(compareWords('আবেদন দুই দিন আগে', 'আবেদন তিন মাস আগে')).toEqual([
      { kind: 'same', text: 'আবেদন ' },
      { kind: 'removed', text: 'দুই দিন' },
      { kind: 'added', text: 'তিন মাস' },
      { kind: 'same', text: ' আগে' },
    ])
  })

  it('sets texts with little in common one after the other', () => {
    expect(compareWords('সরাসরি আবেদন', 'in person only')).toEqual([
      { kind: 'removed', text: 'সরাসরি আবেদন' },
      { kind: 'added', text: 'in person only' },
    ])
    expect(compareWords('', 'নতুন')).toEqual([{ kind: 'added', text: 'নতুন' }])
  })

  it('is quick on long texts with nothing in common', () => {
    const long = (word: string) => Array.from({ length: 4_000 }, (_, at) => word + at).join(' ')
    expect(compareWords(long('ক'), long('খ'))).toHaveLength(2)
  })
})
