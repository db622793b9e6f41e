// A year of holidays as text, one a line: day, Bangla name, English name, and whether it depends on the moon.
import { toAsciiDigits } from '@/lib/bangla/digits'
import { matchKey } from '@/lib/bangla/match-key'
import { isoDay } from '@/lib/i18n/format-day'
import { readDelimited, writeDelimited } from '@/lib/offices/sheet/delimited'
import type { HolidayYearView } from './holiday-year-view'
import { readDay } from './read-day'

export interface HolidayLine {
  date: string
  nameBn: string
  nameEn: string
  /** A word that says neither yes nor no stays as it is, for the schema to refuse. */
  tentative: boolean | string
}

const moon = new Set(
  ['yes', 'y', 'x', '1', 'true', 'moon', 'হ্যাঁ', 'হাঁ', 'চাঁদ', 'চাঁদ দেখা সাপেক্ষে'].map(matchKey),
)
const noMoon = new Set(['', 'no', 'n', '0', 'false', '-', 'না'].map(matchKey))

/**
 * The days of a pasted table or CSV, each with its line from 1; a first line without a digit is a header.
 * @example readHolidayLines('2026-02-21,শহিদ দিবস,Martyrs Day').days[0].date // '2026-02-21'
 */
export function readHolidayLines(text: string): { days: HolidayLine[]; lines: number[] } {
  const rows = readDelimited(text, { isEachLine: true }).filter(
    ({ cells }, at) => at > 0 || /\d/.test(toAsciiDigits(cells.join(' '))),
  )
  return {
    days: rows.map(({ cells }) => toDay(cells)),
    lines: rows.map(({ line }) => line),
  }
}

/** The same year as a text that can be pasted back. */
export function writeHolidayLines(holidays: HolidayYearView['holidays'], yes: string): string {
  return writeDelimited(
    holidays.map(({ date, nameBn, nameEn, tentative }) => [
      ...[isoDay(date), nameBn, nameEn],
      ...(tentative ? [yes] : []),
    ]),
  )
}

function toDay([date = '', nameBn = '', nameEn = '', said = '']: string[]): HolidayLine {
  const key = matchKey(said)
  const tentative = moon.has(key) || (noMoon.has(key) ? false : said)
  return { date: readDay(date), nameBn: nameBn.trim(), nameEn: nameEn.trim(), tentative }
}
