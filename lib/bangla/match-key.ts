// The match key of a text: what search, duplicate search and comparison look at.
// Invariant: matchKey(matchKey(text)) === matchKey(text); it is never shown.
import { toAsciiDigits } from '@/lib/bangla/digits'
import { normalise } from '@/lib/bangla/normalise'
import { letterFolds, sequenceFolds, visargaStems } from '@/lib/bangla/tables/folds'

const silentVisarga = new RegExp(
  String.raw`(?<![\p{L}\p{M}])(${visargaStems.map(foldLetters).join('|')})[ঃ:](?=[\s\u0980-\u09FF]|$)`,
  'gu',
)

/**
 * The text as a key that is equal for texts a reader takes for the same: stored form, compatibility
 * forms (ﬁ, fullwidth), ASCII digits, lower case, no joiners, chandrabindu or nukta, ণ=ন, শ=ষ=স,
 * ী=ি, ূ=ু, ঙ=ং, ৎ=ত, Assamese ৰ=র ৱ=ব, consonants not doubled under reph. ঃ and every punctuation
 * mark, danda and run of spaces is one space, except the silent ঃ of দুঃস্থ and পুনঃ, which is left
 * out. Idempotent. The tables are in tables/folds.ts.
 *
 * @example matchKey('ভুমি  অফিসঃ') === matchKey('ভূমি অফিস')
 * @see domain.md, section 3
 */
export function matchKey(text: string): string {
  const plain = toAsciiDigits(normalise(text).normalize('NFKC')).toLowerCase()
  return foldLetters(foldSequences(plain.normalize('NFKC')))
    .replace(silentVisarga, '$1')
    .replace(/ঃ/gu, ' ')
    .replace(/[^\p{L}\p{M}\p{Nd}]+/gu, ' ')
    .replace(/(?<=^| )\p{M}+/gu, '')
    .trim()
    .replace(/ {2,}/gu, ' ')
}

/**
 * The match key without its spaces: equal for কর্মদিবস and কর্ম দিবস, ই-মেইল and ইমেইল.
 *
 * @example compactKey('কাগজ পত্র') === compactKey('কাগজপত্র')
 */
export function compactKey(text: string): string {
  return matchKey(text).replaceAll(' ', '')
}

function foldSequences(text: string): string {
  return sequenceFolds.reduce((folded, [from, to]) => folded.replace(from, to), text)
}

function foldLetters(text: string): string {
  return Array.from(text, (letter) => letterFolds[letter] ?? letter).join('')
}
