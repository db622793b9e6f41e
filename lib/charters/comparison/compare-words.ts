// Two texts word by word. A word keeps its vowel signs and conjuncts: it is never cut within.
import { diffArrays } from 'diff'

export interface WordPiece {
  kind: 'same' | 'removed' | 'added'
  text: string
}

/** Texts that need more steps than this have too little in common to be told apart word by word. */
const maxSteps = 2_000
/** Below this share of common letters the texts stand one after the other, each whole. */
const leastCommon = 0.3

const words = new Intl.Segmenter('bn', { granularity: 'word' })

/**
 * What to strike and what to underline so that `before` becomes `after`. The pieces that are not added spell
 * `before`, those that are not removed spell `after`.
 * @example compareWords('৩ কার্যদিবস', '৫ কার্যদিবস') // removed '৩', added '৫', same ' কার্যদিবস'
 */
export function compareWords(before: string, after: string): WordPiece[] {
  const runs = diffArrays(split(before), split(after), { maxEditLength: maxSteps })
  const pieces = (runs ?? []).map(({ added, removed, value }): WordPiece => {
    const kind = added ? 'added' : removed ? 'removed' : 'same'
    return { kind, text: value.join('') }
  })
  const common = lengthOf(pieces, 'same')
  const isAlike = common >= leastCommon * Math.min(before.length, after.length)
  return runs && isAlike ? joinAcrossSpaces(pieces) : whole(before, after)
}

function split(text: string): string[] {
  return [...words.segment(text)].map(({ segment }) => segment)
}

function whole(before: string, after: string): WordPiece[] {
  const pieces: WordPiece[] = [
    { kind: 'removed', text: before },
    { kind: 'added', text: after },
  ]
  return pieces.filter(({ text }) => text !== '')
}

/** Letters, not spaces: two texts are not alike for having those in common. */
function lengthOf(pieces: WordPiece[], kind: WordPiece['kind']): number {
  const texts = pieces.map((piece) => (piece.kind === kind ? piece.text.replace(/\s/g, '') : ''))
  return texts.join('').length
}

/** Changed words with only a space between them are one change: it reads as a phrase. */
function joinAcrossSpaces(pieces: WordPiece[]): WordPiece[] {
  const joined: WordPiece[] = []
  let gone = ''
  let come = ''
  const flush = () => {
    joined.push(...whole(gone, come))
    gone = ''
    come = ''
  }
  pieces.forEach(({ kind, text }, at) => {
    const isBetween = text.trim() === '' && at > 0 && at < pieces.length - 1
    if (kind !== 'added' && (kind === 'removed' || isBetween)) gone += text
    if (kind !== 'removed' && (kind === 'added' || isBetween)) come += text
    if (kind !== 'same' || isBetween) return
    flush()
    joined.push({ kind, text })
  })
  flush()
  return joined
}
