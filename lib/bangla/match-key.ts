// The match key of a text: what search, duplicate search and comparison look at.
// Invariant: matchKey(matchKey(text)) === matchKey(text); it is never shown.
import { toAsciiDigits } from '@/lib/bangla/digits'
import { normalise } from '@/lib/bangla/normalise'
import { letterFolds } from '@/lib/bangla/tables/folds'

export function matchKey(text: string): string {
  const letters = toAsciiDigits(normalise(text))
    .toLowerCase()
    .replace(/[\u200C\u200D\u0981\u09BC]/gu, '')
  const folded = Array.from(letters, (letter) => letterFolds[letter] ?? letter).join('')
  return folded
    .replace(/ঃ(?![ক-হ])/gu, ' ')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()
}
