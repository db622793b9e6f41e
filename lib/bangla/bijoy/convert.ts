import { isDandaAt, usesPipesAsRules } from '@/lib/bangla/bijoy/danda'
import { findBijoyWords } from '@/lib/bangla/bijoy/decide'
import { decode } from '@/lib/bangla/bijoy/decode'
import { hasCertainBijoy } from '@/lib/bangla/bijoy/share'
import { findWords } from '@/lib/bangla/bijoy/words'

/** A part of the text and what stands there after conversion. */
export interface Stretch {
  start: number
  end: number
  text: string
}

/**
 * The Bijoy stretches of a text, in order: words, the dandas behind them, and what stands between
 * neighbours on a line. Where Bijoy is not the rule, each stretch must prove itself.
 */
export function findStretches(text: string, share: number): Stretch[] {
  const words = findBijoyWords(text, share).map(({ text: word, index }) => ({
    start: index,
    end: index + word.length,
    text: decode(word).text,
  }))
  const pieces = [...words, ...findDandas(text, words)].sort((a, b) => a.start - b.start)
  const stretches = joinNeighbours(text, pieces)
  return share >= 0.5 ? stretches : stretches.filter(({ start, end }) => isProven(text, start, end))
}

function isProven(text: string, start: number, end: number): boolean {
  return hasCertainBijoy(findWords(text.slice(start, end)).map((word) => word.text))
}

function joinNeighbours(text: string, pieces: readonly Stretch[]): Stretch[] {
  const stretches: Stretch[] = []
  for (const piece of pieces) {
    const last = stretches.at(-1)
    const gap = last ? text.slice(last.end, piece.start) : ''
    if (!last || !/^[ \p{P}\d]*$/u.test(gap)) {
      stretches.push({ ...piece })
      continue
    }
    last.text += gap + piece.text
    last.end = piece.end
  }
  return stretches
}

function findDandas(text: string, words: readonly Stretch[]): Stretch[] {
  if (words.length === 0) return []
  const wordEnds = new Set(words.map((word) => word.end))
  const context = { wordEnds, pipesAreRules: usesPipesAsRules(text) }
  return [...text.matchAll(/\|/gu)]
    .filter(({ index }) => isDandaAt(text, index, context))
    .map(({ index }) => ({ start: index, end: index + 1, text: '।' }))
}
