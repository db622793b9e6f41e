// The signs behind an amount of money: "/-", "/=", "টাকা", "%", and the amount again in words.
import type { Lexeme } from '../lexing/lexemes'
import type { MoneyMeaning } from './vocabulary'

interface Signs {
  money: boolean
  percent: boolean
  next: number
}

/** Skips the signs at `at`; says whether they make the number before money or a percentage. */
export function skipSigns(lexemes: Lexeme<MoneyMeaning>[], at: number): Signs {
  const signs: Signs = { money: false, percent: false, next: at }
  if (isMark(lexemes[at], '%') || lexemes[at]?.meaning?.as === 'percent') {
    return { money: false, percent: true, next: at + 1 }
  }
  if (isMark(lexemes[at], '/') && isMark(lexemes[at + 1], '-–—=')) {
    signs.money = true
    signs.next = at + 2
  } else if (isMark(lexemes[at], '=') || isMark(lexemes[at], '৳')) {
    signs.money = true
    signs.next = at + 1
  }
  while (isMark(lexemes[signs.next], '=') && signs.money) signs.next++
  const currency = lexemes[signs.next]
  if (currency?.meaning?.as === 'currency') return { ...signs, money: true, next: signs.next + 1 }
  return signs
}

/** "(পাঁচ হাজার) টাকা", "(পাঁচ হাজার টাকা মাত্র)", "পাঁচ হাজার টাকা মাত্র" behind the signs. */
export function readWordsAfter(
  lexemes: Lexeme<MoneyMeaning>[],
  at: number,
): { value: number; next: number } | null {
  const bracket = isMark(lexemes[at], '([')
  const number = lexemes[bracket ? at + 1 : at]
  if (number?.type !== 'number' || !number.spelled) return null
  let next = bracket ? at + 2 : at + 1
  while (isAmountEnd(lexemes[next])) next++
  if (bracket && isMark(lexemes[next], ')]')) next++
  while (isAmountEnd(lexemes[next])) next++
  return { value: number.value, next }
}

function isAmountEnd(lexeme: Lexeme<MoneyMeaning> | undefined): boolean {
  return lexeme?.meaning?.as === 'currency' || lexeme?.text === 'মাত্র'
}

function isMark(lexeme: Lexeme<MoneyMeaning> | undefined, marks: string): boolean {
  return lexeme?.type === 'mark' && marks.includes(lexeme.text)
}
