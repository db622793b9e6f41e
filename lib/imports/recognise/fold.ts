// Headers and titles are compared by a folded, space-less key, so that glued and misspelt words still match.
import { matchKey } from '@/lib/bangla/match-key'

const NOT_WORD = /[^\p{L}\p{M}\p{N}]+/gu

/** The match key without spaces and punctuation: “সেবা প্রদান পদ্ধতি” and “সেবাপ্রদান-পদ্ধতি” are one. */
export function squash(text: string): string {
  return matchKey(text).replace(NOT_WORD, '')
}

export function foldedWords(text: string): string[] {
  return matchKey(text)
    .split(NOT_WORD)
    .filter((word) => word !== '')
}

/** How many edits a pattern of this length may differ by and still be the same word. */
export function allowedEdits(length: number): number {
  if (length < 6) return 0
  return length < 10 ? 1 : 2
}

/**
 * Whether `pattern` occurs anywhere in `text` with at most `edits` insertions, deletions or
 * replacements (Sellers' algorithm; linear in the text for a short pattern).
 * @example containsApproximately('সেবাদানপদ্বতি', 'পদ্ধতি', 1) // true
 */
export function containsApproximately(text: string, pattern: string, edits: number): boolean {
  if (text.includes(pattern)) return true
  if (edits === 0 || text.length + edits < pattern.length) return false
  let column = Array.from({ length: pattern.length + 1 }, (_, index) => index)
  for (const char of text) {
    column = nextColumn(column, pattern, char)
    if ((column[pattern.length] ?? Infinity) <= edits) return true
  }
  return false
}

function nextColumn(column: number[], pattern: string, char: string): number[] {
  const next = [0]
  for (let row = 1; row <= pattern.length; row++) {
    const replaced = (column[row - 1] ?? 0) + (pattern[row - 1] === char ? 0 : 1)
    next[row] = Math.min(replaced, (column[row] ?? 0) + 1, (next[row - 1] ?? 0) + 1)
  }
  return next
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
