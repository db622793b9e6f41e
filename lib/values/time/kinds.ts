// The kind of a time cell that names no amount of time, by the strongest sign its words give.
import type { TimeLimit } from '../schema'
import type { Item, TimeLexeme } from './items'
import type { BelongsTo, TimeMeaning } from './meanings'

type Kind = TimeLimit['kind']

/** The kind of a cell without an amount, and the column a misplaced one belongs to. */
export function readKind(items: Item[]): { kind: Kind; belongsTo?: BelongsTo } {
  const lexemes = items.filter((item): item is TimeLexeme => item.type !== 'amount')
  const says = (as: TimeMeaning['as']) => lexemes.some((lexeme) => lexeme.meaning?.as === as)
  if (!lexemes.some(isSpoken) || isOnlyNone(lexemes)) return { kind: 'none' }
  if (says('on_demand')) return { kind: 'on_demand' }
  if (says('immediate')) return { kind: 'immediate' }
  if (says('opening') && !hasCalendarName(lexemes)) return { kind: 'opening_hours' }
  if (says('schedule') || isRecurring(items)) return { kind: 'schedule' }
  if (isClockTime(lexemes)) return { kind: hasCalendarName(lexemes) ? 'schedule' : 'opening_hours' }
  if (says('process')) return { kind: 'process' }
  if (says('vague')) return { kind: 'vague' }
  const belongsTo = columnOf(lexemes)
  if (belongsTo === null && hasCalendarName(lexemes)) return { kind: 'schedule' }
  if (belongsTo === null) return { kind: says('wrong_column') ? 'misplaced' : 'vague' }
  return { kind: 'misplaced', belongsTo }
}

/** "every Monday", "every 3 months": a rhythm, though it names a number of months. */
export function isRecurring(items: Item[]): boolean {
  return items.some((item, at) => {
    if (item.type === 'amount' || item.meaning?.as !== 'every') return false
    const beside = /^(?:অন্তর|পর)/u.test(item.text) ? items[at - 1] : items[at + 1]
    if (beside?.type === 'amount') return true
    return beside?.meaning?.as === 'unit' || beside?.meaning?.as === 'calendar_name'
  })
}

function isSpoken(lexeme: TimeLexeme): boolean {
  return lexeme.type !== 'mark' && lexeme.type !== 'break'
}

function isOnlyNone(lexemes: TimeLexeme[]): boolean {
  const spoken = lexemes.filter(isSpoken)
  if (/^n[/.]?a$/iu.test(spoken.map((lexeme) => lexeme.text).join(''))) return true
  const rest = spoken.filter((lexeme) => !['none', 'filler'].includes(lexeme.meaning?.as ?? ''))
  return rest.length === 0 && spoken.some((lexeme) => lexeme.meaning?.as === 'none')
}

function hasCalendarName(lexemes: TimeLexeme[]): boolean {
  return lexemes.some((lexeme) => lexeme.meaning?.as === 'calendar_name' || isDate(lexeme))
}

function isDate(lexeme: TimeLexeme): boolean {
  return lexeme.type === 'code' && /^\S{1,2}[-–/.]\S{1,2}[-–/.]\S{2,4}$/u.test(lexeme.text)
}

/** "সকাল ৯টা থেকে বিকাল ৫টা", "24/7", or "working hours" that no number counts. */
function isClockTime(lexemes: TimeLexeme[]): boolean {
  const counts = lexemes.some((lexeme) => lexeme.type === 'number')
  const named = lexemes.some((lexeme) => lexeme.meaning?.as === 'clock_time')
  if (counts && named) return true
  const numbers = lexemes.filter((lexeme) => lexeme.type === 'number')
  if (numbers.length === 2 && numbers[0]?.value === 24 && numbers[1]?.value === 7) return true
  return lexemes.some(
    ({ meaning }) =>
      meaning?.as === 'unit' && meaning.unit === 'hour' && meaning.basis === 'working',
  )
}

/** The column whose words stand here; the one with the most signs, the method first. */
function columnOf(lexemes: TimeLexeme[]): BelongsTo | null {
  const signs = new Map<BelongsTo, number>()
  for (const lexeme of lexemes) {
    const to = signOf(lexeme)
    if (to !== null) signs.set(to, (signs.get(to) ?? 0) + 1)
  }
  const order: BelongsTo[] = ['officer', 'method', 'fee', 'documents', 'place']
  return order.reduce<BelongsTo | null>((best, column) => {
    if (!signs.has(column)) return best
    return best === null || (signs.get(column) ?? 0) > (signs.get(best) ?? 0) ? column : best
  }, null)
}

function signOf(lexeme: TimeLexeme): BelongsTo | null {
  if (lexeme.meaning?.as === 'belongs') return lexeme.meaning.to
  if (lexeme.meaning?.as === 'person') return 'officer'
  if (isDate(lexeme)) return null
  if (lexeme.type === 'code' || lexeme.text === '@') return 'officer'
  return '৳%='.includes(lexeme.text) ? 'fee' : null
}
