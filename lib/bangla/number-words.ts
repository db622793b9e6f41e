// Numbers written in words, Bangla and English, as charters write them beside or instead of digits.
// Invariant: parseNumberWords(formatNumberWords(n, locale)) === n for whole numbers from 0.
import type { Locale } from '@/lib/i18n/locale'
import { matchKey } from '@/lib/bangla/match-key'
import { readNumberTokens } from '@/lib/bangla/numbers/evaluate'
import { tokensOf } from '@/lib/bangla/numbers/tokens'
import { banglaBelowHundred } from '@/lib/bangla/tables/number-words-bn'
import { englishBelowTwenty, englishTens } from '@/lib/bangla/tables/number-words-en'

/**
 * The number that a text says in words, with the noun it counts glued on, behind it, or absent;
 * null when the text says anything else, or two numbers. Digits are not read. Bangla spelling
 * variants are (পাচ, উনত্রিশ), and দেড়, আড়াই, সাড়ে, পৌনে.
 *
 * @example parseNumberWords('দুইদিন') === 2
 * @example parseNumberWords('পাঁচ হাজার টাকা মাত্র') === 5000
 * @example parseNumberWords('thirty-four') === 34
 */
export function parseNumberWords(text: string): number | null {
  const words = matchKey(text).split(' ').filter(Boolean)
  if (words.length === 0 || words.length > 40) return null
  const tokens = tokensOf(words)
  return tokens && readNumberTokens(tokens)
}

export interface FoundNumber {
  value: number
  /** The words as they stand in the text, with a counted noun glued to them. */
  text: string
  index: number
}

/**
 * Every number in words within a running text, the longest reading of each, in order.
 *
 * @example findNumberWords('সর্বোচ্চ দুইদিন')[0] // { value: 2, text: 'দুইদিন', index: 9 }
 */
export function findNumberWords(text: string): FoundNumber[] {
  const words = [...text.matchAll(/[\p{L}\p{M}\u200C\u200D'’]+/gu)]
  const found: FoundNumber[] = []
  for (let at = 0; at < words.length; at += 1) {
    const length = numberLengthAt(words.slice(at, at + longestNumber).map((word) => word[0]))
    const last = words[at + length - 1]
    const start = words[at]?.index ?? 0
    if (length === 0 || !last) continue
    const end = last.index + last[0].length
    const span = text.slice(start, end)
    const value = parseNumberWords(span)
    at += length - 1
    // আধা-সরকারি is no half
    if (value === null || (value < 1 && text.charAt(end) === '-')) continue
    found.push({ value, text: span, index: start })
  }
  return found
}

/** A number of twelve words is 99 crore with everything. */
const longestNumber = 12

function numberLengthAt(words: readonly string[]): number {
  const first = tokensOf(matchKey(words[0] ?? '').split(' '))
  if (!first || first.length === 0) return 0
  for (let length = words.length; length > 0; length -= 1) {
    const last = tokensOf(matchKey(words[length - 1] ?? '').split(' '))
    if (!last || last.length === 0) continue
    if (parseNumberWords(words.slice(0, length).join(' ')) !== null) return length
  }
  return 0
}

const scales: readonly (readonly [number, Readonly<Record<Locale, string>>])[] = [
  [10_000_000, { bn: ' কোটি', en: ' crore' }],
  [100_000, { bn: ' লক্ষ', en: ' lakh' }],
  [1_000, { bn: ' হাজার', en: ' thousand' }],
  [100, { bn: 'শত', en: ' hundred' }],
]

/**
 * A whole number from 0 in words. Throws RangeError for anything else, which is a bug of the caller.
 *
 * @example formatNumberWords(5250) === 'পাঁচ হাজার দুইশত পঞ্চাশ'
 * @example formatNumberWords(100000, 'en') === 'one lakh'
 */
export function formatNumberWords(value: number, locale: Locale = 'bn'): string {
  if (!Number.isSafeInteger(value) || value < 0) throw new RangeError(`No number words: ${value}`)
  const scale = scales.find(([size]) => value >= size)
  if (!scale) return wordsBelowHundred(value, locale)
  const [size, name] = scale
  const head = formatNumberWords(Math.floor(value / size), locale) + name[locale]
  return value % size === 0 ? head : `${head} ${formatNumberWords(value % size, locale)}`
}

function wordsBelowHundred(value: number, locale: Locale): string {
  if (locale === 'bn') return banglaBelowHundred[value]?.split(' ')[0] ?? ''
  if (value < 20) return englishBelowTwenty[value] ?? ''
  const ten = englishTens[Math.floor(value / 10) - 2] ?? ''
  return value % 10 === 0 ? ten : `${ten}-${englishBelowTwenty[value % 10]}`
}
