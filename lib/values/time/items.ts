// An item of a time cell is an amount of time ("30 (thirty) working days") or any other lexeme, in order.
import type { TimeBasis, TimeUnit } from '../schema'
import type { Lexeme } from '../lexing/lexemes'
import { readCount, type Count } from '../lexing/counts'
import type { TimeMeaning } from './meanings'

export type TimeLexeme = Lexeme<TimeMeaning>

export interface Amount {
  type: 'amount'
  min?: number
  max: number
  unit: TimeUnit
  basis: TimeBasis
  wordsValue?: number
  start: number
  end: number
}

export type Item = Amount | TimeLexeme

/** Finds every number that counts a unit of time; years, ages, dates and phones count none. */
export function readItems(lexemes: TimeLexeme[]): Item[] {
  const items: Item[] = []
  let at = 0
  while (at < lexemes.length) {
    const found = readAmount(lexemes, at)
    items.push(found?.amount ?? (lexemes[at] as TimeLexeme))
    at = found?.next ?? at + 1
  }
  return items
}

/** "০৭ (সাত)\nকার্যদিবস": a line end between a number and its unit or bracket parts nothing. */
export function joinBrokenAmounts(lexemes: TimeLexeme[]): TimeLexeme[] {
  const joined: TimeLexeme[] = []
  for (const lexeme of lexemes) {
    if (unitOf(lexeme) !== null || isMark(lexeme, '([')) {
      const told = joined.findLastIndex((before) => before.type !== 'break')
      if (isMeasured(joined, told)) joined.length = told + 1
    }
    joined.push(lexeme)
  }
  return joined
}

/** A number, or a bracket that closes behind one. */
function isMeasured(lexemes: TimeLexeme[], at: number): boolean {
  const number = isMark(lexemes[at], ')]') ? lexemes[at - 1] : lexemes[at]
  return number?.type === 'number'
}

function readAmount(lexemes: TimeLexeme[], at: number): { amount: Amount; next: number } | null {
  const first = lexemes[at] as TimeLexeme
  if (first.meaning?.as === 'amount') {
    const { value, unit, basis } = first.meaning
    const place = { start: first.start, end: first.end }
    return { amount: { type: 'amount', max: value, unit, basis, ...place }, next: at + 1 }
  }
  if (at === 0 && lexemes.length === 3) return readReversed(lexemes)
  const count = readCount(lexemes, at, isRangeWord)
  if (count === null) return null
  return unitAfter(lexemes, count, first.start)
}

/** "কর্মদিবস-৩", "Days: 3": nothing in the cell but a unit and its number behind it. */
function readReversed(lexemes: TimeLexeme[]): { amount: Amount; next: number } | null {
  const [unit, mark, number] = lexemes as [TimeLexeme, TimeLexeme, TimeLexeme]
  const named = unitOf(unit)
  if (named === null || !isMark(mark, '-–:=') || number.type !== 'number') {
    const count = readCount(lexemes, 0, isRangeWord)
    return count === null ? null : unitAfter(lexemes, count, unit.start)
  }
  const place = { start: unit.start, end: number.end }
  const { as: _as, ...measure } = named
  return { amount: { type: 'amount', max: number.value, ...measure, ...place }, next: 3 }
}

function unitAfter(lexemes: TimeLexeme[], count: Count, start: number) {
  let next = count.next
  if (isMark(lexemes[next], '-–—(/') && unitOf(lexemes[next + 1]) !== null) next++
  const unit = unitOf(lexemes[next]) ?? unitOf(lexemes[count.inner ?? -1])
  if (unit === null) return null
  if (unitOf(lexemes[next]) !== null) next++
  if (unit.unit === 'year' && isYearOrAge(count.high, lexemes[next])) return null
  const end = (lexemes[next - 1] as TimeLexeme).end
  const amount: Amount = {
    type: 'amount',
    ...(count.low === count.high ? {} : { min: count.low }),
    max: count.high,
    unit: unit.unit,
    basis: unit.basis,
    ...(count.wordsValue === undefined ? {} : { wordsValue: count.wordsValue }),
    start,
    end,
  }
  return { amount, next }
}

function unitOf(lexeme: TimeLexeme | undefined) {
  return lexeme?.meaning?.as === 'unit' ? lexeme.meaning : null
}

function isRangeWord(lexeme: TimeLexeme): boolean {
  const as = lexeme.meaning?.as
  return as === 'to' || as === 'or' || (as === 'since' && /^(থেকে|হতে|হইতে)$/u.test(lexeme.text))
}

function isMark(lexeme: TimeLexeme | undefined, marks: string): boolean {
  return lexeme?.type === 'mark' && marks.includes(lexeme.text)
}

function isYearOrAge(value: number, after: TimeLexeme | undefined): boolean {
  return (value >= 1900 && value <= 2100) || after?.meaning?.as === 'age'
}
