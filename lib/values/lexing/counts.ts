// A count is a number as a cell prints one: digits or words, a range, words repeated in brackets.
import type { Lexeme } from './lexemes'

export interface Count {
  low: number
  high: number
  /** The number in words, where it disagrees with the digits beside it. */
  wordsValue?: number
  /** Index of what stands last inside the bracket, where it is more than the number. */
  inner?: number
  /** Index of the lexeme after the count. */
  next: number
}

/**
 * Reads "30", "30-40", "দুই", "৩০ (ত্রিশ)", "তিন (০২)", "২ থেকে ৩" at `at`; digits win over words.
 * `isRangeWord` knows the words that join two numbers to a range.
 */
export function readCount<M>(
  lexemes: Lexeme<M>[],
  at: number,
  isRangeWord: (lexeme: Lexeme<M>) => boolean,
): Count | null {
  const outer = readRange(lexemes, at, isRangeWord)
  if (outer === null) return null
  const next = skipRepetition(lexemes, skipClassifier(lexemes, outer.next), outer)
  const bracket = readBracket(lexemes, next, outer.spelled, isRangeWord)
  if (bracket === null) return { low: outer.low, high: outer.high, next }
  if (bracket === 'unread') return { low: outer.low, high: outer.high, next: next + 3 }
  const digits = outer.spelled ? bracket : outer
  const words = outer.spelled ? outer : bracket
  return {
    low: digits.low,
    high: digits.high,
    ...(words.high === digits.high ? {} : { wordsValue: words.high }),
    ...(bracket.inner === undefined ? {} : { inner: bracket.inner }),
    next: bracket.next,
  }
}

interface Range {
  low: number
  high: number
  spelled: boolean
  next: number
  inner?: number
}

function readRange<M>(
  lexemes: Lexeme<M>[],
  at: number,
  isRangeWord: (lexeme: Lexeme<M>) => boolean,
): Range | null {
  const first = lexemes[at]
  if (first?.type !== 'number') return null
  const alone = { low: first.value, high: first.value, spelled: first.spelled, next: at + 1 }
  const joint = lexemes[skipClassifier(lexemes, at + 1)]
  if (joint === undefined) return alone
  const secondAt = skipClassifier(lexemes, at + 1) + 1
  const second = lexemes[secondAt]
  const joins = (joint.type === 'mark' && '-–—~/'.includes(joint.text)) || isRangeWord(joint)
  if (!joins || second?.type !== 'number') return alone
  const [low, high] = [first.value, second.value].sort((a, b) => a - b) as [number, number]
  return { low, high, spelled: first.spelled && second.spelled, next: secondAt + 1 }
}

/** A bracket that repeats the number in the other script: words for digits, digits for words. */
function readBracket<M>(
  lexemes: Lexeme<M>[],
  at: number,
  outerSpelled: boolean,
  isRangeWord: (lexeme: Lexeme<M>) => boolean,
): Range | 'unread' | null {
  if (!isMark(lexemes[at], '([{')) return null
  const number = readRange(lexemes, at + 1, isRangeWord)
  if (number === null) return isUnreadWord(lexemes, at) ? 'unread' : null
  if (number.spelled === outerSpelled) return null
  let { next } = number
  const inner = isMark(lexemes[next], ')]}') ? undefined : next
  if (inner !== undefined && isMark(lexemes[next + 1], ')]}')) next++
  else if (inner !== undefined) return number
  const closed = isMark(lexemes[next], ')]}') ? next + 1 : next
  return { ...number, ...(inner === undefined ? {} : { inner }), next: closed }
}

/** One misspelt number word in a bracket, with more of the amount to come: "৩০ (তিরিষ) দিন". */
function isUnreadWord<M>(lexemes: Lexeme<M>[], at: number): boolean {
  const more = lexemes[at + 3]?.type
  return lexemes[at + 1]?.type === 'word' && isMark(lexemes[at + 2], ')]}') && more === 'phrase'
}

/** "৩০ ত্রিশ দিন": the same number again, without a bracket. */
function skipRepetition<M>(lexemes: Lexeme<M>[], at: number, outer: Range): number {
  const again = lexemes[at]
  const repeats =
    again?.type === 'number' && again.spelled !== outer.spelled && again.value === outer.high
  return repeats ? at + 1 : at
}

function skipClassifier<M>(lexemes: Lexeme<M>[], at: number): number {
  return /^(?:টি|টী|খানা|an|a)$/iu.test(lexemes[at]?.text ?? '') ? at + 1 : at
}

function isMark<M>(lexeme: Lexeme<M> | undefined, marks: string): boolean {
  return lexeme?.type === 'mark' && marks.includes(lexeme.text)
}
