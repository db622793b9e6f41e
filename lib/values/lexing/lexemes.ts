// A lexeme is what a stretch of tokens means to one lexicon: a phrase of it, a number, or a word unknown to it.
// Invariant: every token belongs to exactly one lexeme, so nothing printed is overlooked.
import { parseNumberWords } from '@/lib/bangla/number-words'
import { compactKey } from '@/lib/bangla/match-key'
import { findMeaning, type Lexicon } from './lexicon'
import { tokenise, type Token } from './tokens'

export interface Lexeme<Meaning> {
  type: Token['type'] | 'phrase'
  meaning?: Meaning
  text: string
  value: number
  /** The number was printed in words. */
  spelled: boolean
  start: number
  end: number
}

/** Reads printed text as lexemes; longest phrase first, in linear time. */
export function readLexemes<Meaning>(
  printed: string,
  lexicon: Lexicon<Meaning>,
): Lexeme<Meaning>[] {
  const tokens = tokenise(printed).flatMap((token) => splitGlued(token, lexicon))
  const lexemes: Lexeme<Meaning>[] = []
  let at = 0
  while (at < tokens.length) {
    const token = tokens[at] as Token
    const found = readPhrase(printed, tokens, at, lexicon) ?? readNumberWords(printed, tokens, at)
    lexemes.push(found?.lexeme ?? { ...token, spelled: false })
    at += found?.length ?? 1
  }
  return lexemes
}

interface Found<Meaning> {
  lexeme: Lexeme<Meaning>
  length: number
}

function readPhrase<Meaning>(
  printed: string,
  tokens: Token[],
  at: number,
  lexicon: Lexicon<Meaning>,
): Found<Meaning> | null {
  let key = ''
  let best: Found<Meaning> | null = null
  for (const { last, token } of wordRun(tokens, at, lexicon.longest, isJoint)) {
    key += token.key
    const meaning = findMeaning(lexicon, key)
    if (meaning === undefined || (isAnd(token) && last > at && !lexicon.phrases.has(key))) {
      if (!lexicon.beginnings.has(key)) break
      continue
    }
    const { start } = tokens[at] as Token
    best = {
      lexeme: {
        type: 'phrase',
        meaning,
        text: printed.slice(start, token.end),
        value: 0,
        spelled: false,
        start,
        end: token.end,
      },
      length: last - at + 1,
    }
  }
  return best
}

/**
 * A number in words. Every word taken changes the number ("এক" → "এক হাজার"): a noun behind it is
 * what it counts, and stays outside, unit or not. One word in between may say nothing ("and").
 */
function readNumberWords<Meaning>(
  printed: string,
  tokens: Token[],
  at: number,
): Found<Meaning> | null {
  let best: Found<Meaning> | null = null
  let number: number | null = null
  let misses = 0
  for (const { last, token } of wordRun(tokens, at, 8, isHyphen)) {
    const { start } = tokens[at] as Token
    const text = printed.slice(start, token.end)
    const value = parseNumberWords(text)
    if (value === null && misses++ > 0) break
    if (value === null || value === number) continue
    number = value
    const place = { text, start, end: token.end }
    best = { lexeme: { type: 'number', value, spelled: true, ...place }, length: last - at + 1 }
  }
  return best
}

/** The words from `at` on, with at most one joint between two of them. */
function* wordRun(tokens: Token[], at: number, most: number, joins: (token: Token) => boolean) {
  for (let last = at, words = 0; words < most; last++, words++) {
    const joint = tokens[last]
    if (joint !== undefined && last > at && joins(joint)) last++
    const token = tokens[last]
    if (token?.type !== 'word') return
    yield { last, token }
  }
}

/** "ও" printed apart is "and", not the ending it is when joined. */
function isAnd(token: Token): boolean {
  return token.key === 'ও'
}

function isHyphen(token: Token): boolean {
  return token.type === 'mark' && token.text === '-'
}

/** A phrase may also be broken over two lines of its cell. */
function isJoint(token: Token): boolean {
  return token.type === 'break' || isHyphen(token)
}

const longestGlued = 40

/** "দুইদিন", "দিনেরমধ্যে": one printed word that is several known ones. */
function splitGlued<Meaning>(token: Token, lexicon: Lexicon<Meaning>): Token[] {
  if (token.type !== 'word' || token.text.length > longestGlued) return [token]
  if (lexicon.glue?.test(token.key) !== true) return [token]
  return splitFrom(token, lexicon, 4) ?? [token]
}

function splitFrom<Meaning>(token: Token, lexicon: Lexicon<Meaning>, most: number): Token[] | null {
  if (token.text === '') return []
  if (most === 0) return null
  for (let length = token.text.length; length > 1; length--) {
    const rest = token.text.slice(length)
    if (/^\p{M}/u.test(rest)) continue
    const text = token.text.slice(0, length)
    const key = compactKey(text)
    const isNumber = lexicon.glue?.test(key) !== true && parseNumberWords(text) !== null
    if (!isNumber && findMeaning(lexicon, key) === undefined) continue
    const end = token.start + length
    const others = splitFrom({ ...token, text: rest, start: end }, lexicon, most - 1)
    if (others !== null) return [{ ...token, text, key, end }, ...others]
  }
  return null
}
