// The match key of a text: what search, duplicate search and comparison look at.
// Invariant: matchKey(matchKey(text)) === matchKey(text); it is never shown.
import { toAsciiDigits } from '@/lib/bangla/digits'
import { normalise } from '@/lib/bangla/normalise'
import { remember } from '@/lib/bangla/remember'
import { letterFolds, sequenceFolds, visargaStems } from '@/lib/bangla/tables/folds'

const foldedLetters = new RegExp(`[${Object.keys(letterFolds).join('')}]`, 'gu')
const silentVisarga = new RegExp(
  String.raw`(?<![\p{L}\p{M}])(${visargaStems.map(foldLetters).join('|')})[ঃ:](?=[\s\u0980-\u09FF]|$)`,
  'gu',
)

/** What no word has: folding garbage can bring such signs together, and they are folded again. */
const irregular = /[\u09BE-\u09CD\u09D7][\u09BE-\u09CD\u09D7ং]|অ\u09BE|ত\u09CD |র\u09CD.\u09CD/u

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
  return rememberedKey(text)
}

const rememberedKey = remember((text) => {
  const key = fold(text)
  return irregular.test(key) ? fold(fold(key)) : key
})

/**
 * The match key without its spaces: equal for কর্মদিবস and কর্ম দিবস, ই-মেইল and ইমেইল.
 *
 * @example compactKey('কাগজ পত্র') === compactKey('কাগজপত্র')
 */
export function compactKey(text: string): string {
  return matchKey(text).replaceAll(' ', '')
}

function fold(text: string): string {
  const plain = toAsciiDigits(normalise(text).normalize('NFKC')).toLowerCase()
  return foldLetters(foldSequences(plain.normalize('NFKC')))
    .replace(/([\u09BE-\u09CC])\1+/gu, '$1')
    .replace(silentVisarga, '$1')
    .replace(/ঃ/gu, ' ')
    .replace(/[^\p{L}\p{M}\p{Nd}]+/gu, ' ')
    .replace(/(?<=^| )\p{M}+/gu, '')
    .trim()
    .replace(/ {2,}/gu, ' ')
}

function foldSequences(text: string): string {
  return sequenceFolds.reduce((folded, [from, to]) => folded.replace(from, to), text)
}

function foldLetters(text: string): string {
  return text.replace(foldedLetters, (letter) => letterFolds[letter] ?? letter)
}
