import { matchKey } from '@/lib/bangla/match-key'
import { remember } from '@/lib/bangla/remember'
import * as bangla from '@/lib/bangla/tables/number-words-bn'
import * as english from '@/lib/bangla/tables/number-words-en'

/** One number word, by what it does to the number. */
export type NumberToken =
  | { kind: 'value'; value: number }
  | { kind: 'multiplier'; value: number }
  | { kind: 'addition'; value: number }

type Lexicon = Map<string, NumberToken>

const banglaLexicon: Lexicon = new Map([
  ...bangla.banglaBelowHundred.flatMap((words, value) => entries('value', words.split(' '), value)),
  ...fromRecord('value', bangla.banglaFractions),
  ...fromRecord('multiplier', bangla.banglaMultipliers),
  ...fromRecord('addition', bangla.banglaAdditions),
])
const englishLexicon: Lexicon = new Map([
  ...english.englishBelowTwenty.flatMap((word, value) => entries('value', [word], value)),
  ...english.englishTens.flatMap((word, at) => entries('value', [word], (at + 2) * 10)),
  ...fromRecord('value', english.englishFractions),
  ...fromRecord('value', english.englishVariants),
  ...fromRecord('multiplier', english.englishMultipliers),
])
const longestFirst = [...banglaLexicon.keys()].sort((a, b) => b.length - a.length)
const counted = [...new Set(bangla.banglaCounted.map(matchKey))]
const endings = bangla.banglaEndings.map(foldEnding)
const connectors = new Set([...bangla.banglaConnectors, ...english.englishConnectors].map(matchKey))
const englishCounted = new Set(english.englishCounted)

/**
 * The number words among folded words, without the noun they count and words that say nothing; null
 * if a word is none of these, or a number word comes behind the noun (দুই দিন তিন).
 */
export function tokensOf(words: readonly string[]): NumberToken[] | null {
  const tokens: NumberToken[] = []
  let isClosed = false
  for (const word of words) {
    const found = rememberedWord(word)
    if (!found || (isClosed && found.tokens.length > 0)) return null
    tokens.push(...found.tokens)
    isClosed ||= found.closes && tokens.length > 0
  }
  return tokens
}

interface Word {
  tokens: NumberToken[]
  /** The word names what is counted: the number ends with it. */
  closes: boolean
}

/** Longer words are no numbers. */
const longestWord = 80

const rememberedWord = remember(readWord)

function readWord(word: string): Word | null {
  if (word.length > longestWord) return null
  const known = banglaLexicon.get(word) ?? englishLexicon.get(word)
  if (known) return { tokens: [known], closes: false }
  if (connectors.has(word)) return { tokens: [], closes: false }
  if (englishCounted.has(word) || isCounted(word)) return { tokens: [], closes: true }
  return readGlued(word)
}

/** Number words glued to each other and to what they count: দুইশত, পাঁচহাজারটাকা, একটি. */
function readGlued(word: string): Word | null {
  for (const head of longestFirst) {
    const token = banglaLexicon.get(head)
    if (!token || token.kind === 'addition' || !word.startsWith(head)) continue
    const rest = word.slice(head.length)
    if (rest === '') return { tokens: [token], closes: false }
    if (isCounted(rest) || isEnding(rest)) return { tokens: [token], closes: true }
    const tail = /^\p{M}/u.test(rest) ? null : readGlued(rest)
    if (tail) return { tokens: [token, ...tail.tokens], closes: tail.closes }
  }
  return null
}

function isCounted(word: string): boolean {
  return counted.some((noun) => {
    if (!word.startsWith(noun)) return false
    const ending = word.slice(noun.length)
    return ending === '' || isEnding(ending)
  })
}

function isEnding(text: string): boolean {
  return text.length > 1 && endings.includes(text)
}

/** Endings are folded by hand: a vowel sign alone is no word to the match key. */
function foldEnding(ending: string): string {
  return ending.startsWith('\u09C7') ? ending : matchKey(ending)
}

function fromRecord(kind: NumberToken['kind'], record: Readonly<Record<string, number>>) {
  return Object.entries(record).flatMap(([word, value]) => entries(kind, [word], value))
}

function entries(
  kind: NumberToken['kind'],
  words: readonly string[],
  value: number,
): [string, NumberToken][] {
  return words.map((word) => [matchKey(word), { kind, value }])
}
