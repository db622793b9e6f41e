// Time limits on one scale: working days. The rule is fixed, stated on the page and in docs/comparison.md; it only
// serves to put promises beside each other, and is never shown in place of what an office wrote.
import type { TimeLimit, TimeUnit } from '../schema'

/**
 * Working days in one of each unit. A week has five (Friday and Saturday are the weekend), an office day eight
 * hours (9 to 5), a month twenty-two (365 / 12 × 5 / 7 = 21.7), a year twelve such months. Public holidays are not
 * taken off: they differ from year to year.
 * @see domain.md, section 6
 */
export const workingDaysIn: Record<TimeUnit, number> = {
  minute: 1 / 480,
  hour: 1 / 8,
  day: 1,
  week: 5,
  month: 22,
  year: 264,
}
const workingDaysInCalendarDay = 5 / 7
const officeHours = 8

export const timeResults = [
  'days',
  'unbounded',
  'opening_hours',
  'schedule',
  'process',
  'vague',
  'wrong_column',
  'not_stated',
] as const
export type TimeResult = (typeof timeResults)[number]

/** What a time limit is worth in a comparison; every result has words of its own, none is a blank. */
export interface TimeMeasure {
  result: TimeResult
  /** Working days, at most; of an unbounded limit, the part that is bounded or its least. */
  days?: number
  /** Working days, at least, where a range is promised. */
  least?: number
  /** At once where possible. */
  immediate?: true
  /** The charter does not say working or calendar days: they count as working days, the longer reading. */
  assumed?: true
}

/**
 * A time limit in working days, or the reason why it has none. The longest of several cases counts.
 * @example measureTime(parseTimeLimit('১৪ ক্যালেন্ডার দিন')) // { result: 'days', days: 10 }
 * @example measureTime(parseTimeLimit('চাহিদা মোতাবেক')) // { result: 'vague' }
 */
export function measureTime(limit: TimeLimit): TimeMeasure {
  const { kind } = limit
  if (kind === 'immediate' || kind === 'on_demand')
    return withOpenEnd({ result: 'days', days: 0 }, limit)
  if (kind === 'misplaced') return { result: 'wrong_column' }
  if (kind === 'none') return { result: 'not_stated' }
  if (kind !== 'limit') return { result: kind }
  return measureLimit(limit)
}

/**
 * Orders two measures: fewer working days first, then what has no bound, then what says less and less.
 * For Array.prototype.sort: antisymmetric and transitive.
 */
export function compareTimes(a: TimeMeasure, b: TimeMeasure): number {
  const byResult = timeResults.indexOf(a.result) - timeResults.indexOf(b.result)
  if (byResult !== 0) return byResult
  return (a.days ?? 0) - (b.days ?? 0) || (a.least ?? 0) - (b.least ?? 0)
}

/** Whether two measures promise the same. */
export function isSameTime(a: TimeMeasure, b: TimeMeasure): boolean {
  return compareTimes(a, b) === 0 && a.immediate === b.immediate
}

function measureLimit(limit: TimeLimit): TimeMeasure {
  const { min, max, unit = 'day', basis, qualifier } = limit
  const most = max ?? min
  if (most === undefined) return { result: 'vague' }
  const measure: TimeMeasure = {
    result: max === undefined || qualifier === 'at_least' ? 'unbounded' : 'days',
    days: toWorkingDays(most, unit, basis),
    ...(min !== undefined && max !== undefined && { least: toWorkingDays(min, unit, basis) }),
    ...(limit.immediate && { immediate: true }),
    ...(unit === 'day' && basis === 'unspecified' && { assumed: true }),
  }
  return withOpenEnd(measure, limit)
}

function withOpenEnd(measure: TimeMeasure, { unbounded }: TimeLimit): TimeMeasure {
  return unbounded ? { ...measure, result: 'unbounded' } : measure
}

/** More hours than an office day has are hours of the clock: "24 hours" is a day, not three. */
function toWorkingDays(amount: number, unit: TimeUnit, basis: TimeLimit['basis']): number {
  if (unit === 'day' && basis === 'calendar') return round(amount * workingDaysInCalendarDay)
  if (unit === 'hour' && basis !== 'working' && amount > officeHours) {
    return round(Math.max(1, (amount / 24) * workingDaysInCalendarDay))
  }
  return round(amount * workingDaysIn[unit])
}

/** Half an hour is the finest that charters promise: two decimals would show it as none. */
function round(days: number): number {
  return Math.round(days * 1000) / 1000
}
