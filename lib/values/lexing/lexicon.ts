// A lexicon says what a phrase means; phrases are found by match key, however they are spaced or inflected.
// Invariant: every phrase is found again when printed with its words apart, joined or hyphenated.
import { compactKey } from '@/lib/bangla/match-key'

export interface Lexicon<Meaning> {
  phrases: ReadonlyMap<string, Meaning>
  /** Every beginning of a phrase: a run of words that is none cannot grow into a phrase. */
  beginnings: ReadonlySet<string>
  /** The most words any phrase has, as printed in the table; a joined phrase may be split once more. */
  longest: number
  /** What a word must contain to be worth splitting into several: units, number words. */
  glue?: RegExp
}

export type Vocabulary<Meaning> = readonly (readonly [Meaning, readonly string[]])[]

/** Builds the lexicon of a vocabulary table; of two equal phrases the first entry wins. */
export function createLexicon<Meaning>(
  vocabulary: Vocabulary<Meaning>,
  glue?: RegExp,
): Lexicon<Meaning> {
  const phrases = new Map<string, Meaning>()
  const beginnings = new Set<string>()
  let longest = 1
  for (const [meaning, spellings] of vocabulary) {
    for (const spelling of spellings) {
      const key = compactKey(spelling)
      if (!phrases.has(key)) phrases.set(key, meaning)
      for (let length = 1; length < key.length; length++) beginnings.add(key.slice(0, length))
      longest = Math.max(longest, spelling.split(/[\s-]+/u).length + 1)
    }
  }
  return { phrases, beginnings, longest, ...(glue === undefined ? {} : { glue }) }
}

/** The meaning of a folded phrase, with or without a Bangla case ending or an English plural. */
export function findMeaning<Meaning>(lexicon: Lexicon<Meaning>, key: string): Meaning | undefined {
  const exact = lexicon.phrases.get(key)
  if (exact !== undefined) return exact
  for (const ending of endings) {
    if (key.length <= ending.length + 1 || !key.endsWith(ending)) continue
    const stem = lexicon.phrases.get(key.slice(0, -ending.length))
    if (stem !== undefined) return stem
  }
  return undefined
}

const endings = [
  ...['গুলোর', 'গুলো', 'য়ের', 'ের', 'এর', 'েই', 'েও', 'রও', 'টির', 'টি', 'টা', 'তে', 'কে', 'য়ে'],
  ...['র', 'ে', 'য়', 'ই', 'ও', 's'],
].map((ending) => compactKey(`ক${ending}`).slice(1))
