// Headers and titles are compared by a folded, space-less key, so that glued and misspelt words still match.
import { matchKey } from '@/lib/bangla/match-key'

const NOT_WORD = /[^\p{L}\p{M}\p{N}]+/gu
/** “ঊর্ধ্বতন” with the letters of its cluster in any order, one or two of them missing. */
const SUPERIOR = /[উঊ](?:[রদধব]\u09CD?){1,4}তন/gu
const superior = matchKey('ঊর্ধ্বতন')

/** The match key without spaces and punctuation: “সেবা প্রদান পদ্ধতি” and “সেবাপ্রদান-পদ্ধতি” are one. */
export function squash(text: string): string {
  return foldedKey(text).replace(NOT_WORD, '')
}

export function foldedWords(text: string): string[] {
  return foldedKey(text)
    .split(NOT_WORD)
    .filter((word) => word !== '')
}

/**
 * How many edits a phrase may differ by and still be the same: one in five letters and two in ten,
 * but never so many that its shortest word could turn into another.
 */
export function allowedEdits(phrase: string): number {
  const words = foldedWords(phrase).map((word) => word.length)
  const length = words.reduce((sum, word) => sum + word, 0)
  const byLength = length < 5 ? 0 : length < 10 ? 1 : 2
  return Math.min(byLength, Math.floor(Math.min(...words, length) / 3))
}

/**
 * Whether `pattern` occurs anywhere in `text` with at most `edits` insertions, deletions or
 * replacements (Sellers' algorithm; linear in the text for a short pattern).
 * @example containsApproximately('সেবাদানপদ্বতি', 'পদ্ধতি', 1) // true
 */
export function containsApproximately(text: string, pattern: string, edits: number): boolean {
  if (text.includes(pattern)) return true
  if (edits === 0 || text.length + edits < pattern.length) return false
  if (!holdsPiece(text, pattern, edits)) return false
  const size = pattern.length
  let column = Uint8Array.from({ length: size + 1 }, (_, index) => index)
  let next = new Uint8Array(size + 1)
  for (let at = 0; at < text.length; at++) {
    fillColumn(next, column, pattern, text.charCodeAt(at))
    if ((next[size] ?? size) <= edits) return true
    ;[column, next] = [next, column]
  }
  return false
}

/** Of n + 1 pieces of a pattern, n edits leave at least one as it was: a quick way to say no. */
function holdsPiece(text: string, pattern: string, edits: number): boolean {
  const size = Math.floor(pattern.length / (edits + 1))
  for (let piece = 0; piece <= edits; piece++) {
    const end = piece === edits ? pattern.length : (piece + 1) * size
    if (text.includes(pattern.slice(piece * size, end))) return true
  }
  return false
}

function fillColumn(next: Uint8Array, column: Uint8Array, pattern: string, code: number) {
  next[0] = 0
  let left = 0
  for (let row = 1; row <= pattern.length; row++) {
    const replaced = (column[row - 1] ?? 0) + (pattern.charCodeAt(row - 1) === code ? 0 : 1)
    left = Math.min(replaced, (column[row] ?? 0) + 1, left + 1)
    next[row] = left
  }
}

/**
 * A test for any of the phrases anywhere in a text, by folded key: spelling, spaces and digits do not matter.
 * @example const isCourse = speaksOf('প্রশিক্ষণ, training'); isCourse('Training of staff') // true
 */
export function speaksOf(phrases: string): (text: string) => boolean {
  const keys = phrases.split(', ').map(squash)
  return (text) => {
    const key = squash(text)
    return keys.some((phrase) => key.includes(phrase))
  }
}

function foldedKey(text: string): string {
  return matchKey(text).replace(SUPERIOR, superior)
}
