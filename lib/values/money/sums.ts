// A sum is money a fee cell states: an amount, a range, a percentage, or nothing at all ("free").
// Years, section numbers of laws, form and account numbers and phones are none.
import { readCount, type Count } from '../lexing/counts'
import type { Lexeme } from '../lexing/lexemes'
import { readWordsAfter, skipSigns } from './signs'
import type { MoneyMeaning } from './vocabulary'

export type MoneyLexeme = Lexeme<MoneyMeaning>

export interface Sum {
  type: 'sum'
  low: number
  high: number
  percent: boolean
  wordsValue?: number
  start: number
  end: number
}

export type MoneyItem = Sum | MoneyLexeme

const O_CLOCK = /^টা(?:র|য়|য়)?$/u
const PART_OF_DAY = /^(?:সকাল|দুপুর|বিকাল|বিকেল|সন্ধ্যা|রাত|রাত্রি|বেলা|ভোর)$/u

/** Parts the sums of a cell from its words; a bare number is one only where nothing else is said. */
export function readSums(lexemes: MoneyLexeme[]): MoneyItem[] {
  const signed = joinRanges(readItems(lexemes, false))
  if (signed.some((item) => item.type === 'sum') || !isBareAllowed(lexemes)) return signed
  return joinRanges(readItems(lexemes, true))
}

/** "১০০/- থেকে ৫০০/-", "Tk 100 - Tk 500": two sums and nothing but a joint are one range. */
function joinRanges(items: MoneyItem[]): MoneyItem[] {
  const joined: MoneyItem[] = []
  for (const item of items) {
    const [before, joint] = [joined.at(-2), joined.at(-1)]
    if (item.type === 'sum' && before?.type === 'sum' && joint !== undefined && isTo(joint)) {
      const low = Math.min(before.low, item.low)
      const high = Math.max(before.high, item.high)
      joined.splice(-2, 2, { ...item, low, high, start: before.start })
    } else joined.push(item)
  }
  return joined
}

function isTo(joint: MoneyItem): boolean {
  return isMoneyMark(joint, '-–—~') || (joint.type === 'phrase' && joint.meaning?.as === 'to')
}

export function isMoneyMark(lexeme: MoneyItem | undefined, marks: string): boolean {
  return lexeme?.type === 'mark' && marks.includes(lexeme.text)
}

function readItems(lexemes: MoneyLexeme[], bare: boolean): MoneyItem[] {
  const items: MoneyItem[] = []
  let at = 0
  while (at < lexemes.length) {
    const found = readSum(lexemes, at, bare)
    items.push(found?.sum ?? (lexemes[at] as MoneyLexeme))
    at = found?.next ?? at + 1
  }
  return items
}

function readSum(
  lexemes: MoneyLexeme[],
  at: number,
  bare: boolean,
): { sum: Sum; next: number } | null {
  const first = lexemes[at] as MoneyLexeme
  const signBefore = isSign(first)
  const from = signBefore ? skipMarks(lexemes, at + 1) : at
  if (isClockTime(lexemes, from)) return null
  const count = readCount(lexemes, from, isRangeWord)
  if (count === null) return null
  const scaled = readScales(lexemes, count)
  const signs = skipSigns(lexemes, scaled.next)
  const isMoney = signBefore || signs.money || signs.percent || isLabelled(lexemes, at)
  if (!isMoney && !bare) return null
  if (bare && !isMoney && isYear(lexemes, from)) return null
  const words = readWordsAfter(lexemes, signs.next)
  const wordsValue = count.wordsValue ?? disagreement(words?.value, scaled.high)
  const next = words?.next ?? signs.next
  const sum: Sum = {
    type: 'sum',
    low: scaled.low,
    high: scaled.high,
    percent: signs.percent,
    ...(wordsValue === undefined ? {} : { wordsValue }),
    start: first.start,
    end: (lexemes[next - 1] as MoneyLexeme).end,
  }
  return { sum, next }
}

/** "৯.০০ টা", "সকাল ৯টা-৫টা", "৯:৩০ টা": an hour of the day; "টা" is short for taka as well. */
function isClockTime(lexemes: MoneyLexeme[], at: number): boolean {
  const hour = lexemes[at]
  if (hour?.type !== 'number' || !O_CLOCK.test(lexemes[at + 1]?.text ?? '')) return false
  if (isMoneyMark(lexemes[at - 1], ':') && lexemes[at - 2]?.type === 'number') return true
  if (hour.value > 24) return false
  const before = lexemes.slice(Math.max(0, at - 6), at)
  return /\.[0-5]\d$/u.test(hour.text) || before.some(({ text }) => PART_OF_DAY.test(text))
}

/** "৫ হাজার", "২ লক্ষ ৫০ হাজার": a number and its scales, larger ones first. */
function readScales(lexemes: MoneyLexeme[], count: Count) {
  const factor = scaleOf(lexemes[count.next])
  if (factor === null) return count
  const scaled = { low: count.low * factor, high: count.high * factor, next: count.next + 1 }
  for (let smaller = factor; ;) {
    const number = lexemes[scaled.next]
    const next = scaleOf(lexemes[scaled.next + 1])
    if (number?.type !== 'number' || next === null || next >= smaller) return scaled
    scaled.low += number.value * next
    scaled.high += number.value * next
    scaled.next += 2
    smaller = next
  }
}

function scaleOf(lexeme: MoneyLexeme | undefined): number | null {
  return lexeme?.meaning?.as === 'scale' ? lexeme.meaning.factor : null
}

function disagreement(words: number | undefined, digits: number): number | undefined {
  return words === undefined || words === digits ? undefined : words
}

/** "ফি ২০০", "fee: 500": a number right behind the name of a price, unless it is a year. */
function isLabelled(lexemes: MoneyLexeme[], at: number): boolean {
  let before = at - 1
  while (before >= 0 && isMoneyMark(lexemes[before], ':-–=')) before--
  const label = lexemes[before]
  if (label?.meaning?.as !== 'part' || isYear(lexemes, at)) return false
  return /ফি|ফী|মূল্য|মুল্য|চার্জ|ভ্যাট|fee|price|charge|vat/iu.test(label.text)
}

/**
 * A bare number counts only in a cell that says nothing a fee cell would not say, and not where it
 * looks like the serial of a row: "দুই", "5", "০৩".
 */
function isBareAllowed(lexemes: MoneyLexeme[]): boolean {
  const numbers = lexemes.filter((lexeme) => lexeme.type === 'number')
  if (numbers.length === 1 && numbers.every(isLikeSerial)) return false
  return lexemes.every(
    (lexeme) => lexeme.type !== 'word' && lexeme.type !== 'code' && lexeme.text !== '@',
  )
}

function isLikeSerial({ spelled, text, value }: MoneyLexeme): boolean {
  return spelled || (/^\d{1,2}$/u.test(text) && value > 0 && (value < 10 || text.startsWith('0')))
}

function isYear(lexemes: MoneyLexeme[], at: number): boolean {
  const number = lexemes[at]
  if (number?.type !== 'number' || number.spelled) return false
  const { value } = number
  return value >= 1800 && value < 2100 && value % 50 !== 0 && /^\d{4}$/u.test(number.text)
}

function isRangeWord(lexeme: MoneyLexeme): boolean {
  return lexeme.meaning?.as === 'to' || lexeme.meaning?.as === 'or'
}

function isSign(lexeme: MoneyLexeme): boolean {
  return lexeme.text === '৳' || lexeme.meaning?.as === 'currency'
}

function skipMarks(lexemes: MoneyLexeme[], at: number): number {
  let next = at
  while (isMoneyMark(lexemes[next], '.:-–')) next++
  return next
}
