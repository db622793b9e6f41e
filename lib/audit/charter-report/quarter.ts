// A quarter is three calendar months of Bangladesh; the government counts its quarters from July.
import { quarterOf } from '../figures/quarter'

export interface Quarter {
  /** "2026-Q4" */
  name: string
  /** Its first and last day, as a date column holds them. */
  first: Date
  last: Date
}

const monthsOfQuarter = 3
const dhakaOffset = 6 * 3_600_000

/** @example parseQuarter('2026-Q4') // { name: '2026-Q4', first: 2026-10-01, last: 2026-12-31 }; null for any other text */
export function parseQuarter(text: string): Quarter | null {
  const [, year, part] = /^(20[0-9]{2})-Q([1-4])$/.exec(text) ?? []
  return year && part ? quarterFrom(Number(year), Number(part)) : null
}

/** The quarter a day lies in. */
export function quarterAt(day: Date): Quarter {
  return quarterFrom(day.getUTCFullYear(), Math.floor(day.getUTCMonth() / monthsOfQuarter) + 1)
}

function quarterFrom(year: number, part: number): Quarter {
  const month = (part - 1) * monthsOfQuarter
  const first = new Date(Date.UTC(year, month, 1))
  return {
    name: quarterOf(first),
    first,
    last: new Date(Date.UTC(year, month + monthsOfQuarter, 0)),
  }
}

/** @example quarterBefore(parseQuarter('2026-Q1')).name // '2025-Q4' */
export function quarterBefore({ first }: Quarter): Quarter {
  return quarterAt(new Date(first.getTime() - 86_400_000))
}

/** This many quarters, the one of that day first. */
export function listRecentQuarters(day: Date, count: number): Quarter[] {
  const quarters = [quarterAt(day)]
  while (quarters.length < count) {
    const [earliest] = quarters.slice(-1)
    if (earliest) quarters.push(quarterBefore(earliest))
  }
  return quarters
}

/** The moments it begins and ends in Dhaka; the end is no part of it. */
export function momentsOf({ first, last }: Quarter): { from: Date; to: Date } {
  return {
    from: new Date(first.getTime() - dhakaOffset),
    to: new Date(last.getTime() + 86_400_000 - dhakaOffset),
  }
}

/** The fiscal year it belongs to, by the year that begins in July, and which quarter of that it is. @example fiscalOf(parseQuarter('2027-Q1')) // { year: 2026, part: 3 } */
export function fiscalOf({ first }: Quarter): { year: number; part: number } {
  const calendar = Math.floor(first.getUTCMonth() / monthsOfQuarter)
  const isSecondHalf = calendar >= 2
  return {
    year: first.getUTCFullYear() - (isSecondHalf ? 0 : 1),
    part: isSecondHalf ? calendar - 1 : calendar + 3,
  }
}
