import { certaintyOf, scoreWords } from '@/lib/bangla/bijoy/score'
import { findWords } from '@/lib/bangla/bijoy/words'

/** A word beyond this many bits needs no neighbours to be told. */
const settledScore = 5

/**
 * The share (0 to 1) of the settled Latin-letter words of a text that are Bijoy; 0 without a word
 * that can be nothing else (two different ones, when all of them are plain ASCII).
 */
export function bijoyShare(text: string): number {
  const words = findWords(text)
    .filter(({ isBangla }) => !isBangla)
    .map((word) => word.text)
  if (!hasCertainBijoy(words)) return 0
  const scores = scoreWords(words)
  const bijoy = scores.filter((score) => score > settledScore).length
  const english = scores.filter((score) => score < -settledScore).length
  return bijoy / Math.max(1, bijoy + english)
}

/** True when these words together can only be Bijoy: one with its glyphs, or two of plain letters. */
export function hasCertainBijoy(words: readonly string[]): boolean {
  const plain = new Set<string>()
  for (const word of new Set(words)) {
    const certainty = certaintyOf(word)
    if (certainty === 'glyphs') return true
    if (certainty === 'letters') plain.add(word)
  }
  return plain.size > 1
}
