// A calendar day as charters print it; here it is an ISO date (yyyy-mm-dd) without a time zone.
// Invariant: parseDate(formatDate(day, locale)) === day.
import type { Locale } from '@/lib/i18n/locale'
import { toAsciiDigits, toBanglaDigits } from '@/lib/bangla/digits'
import { matchKey } from '@/lib/bangla/match-key'
import { normalise } from '@/lib/bangla/normalise'
import { banglaMonths, englishMonths } from '@/lib/bangla/tables/months'

export interface FoundDate {
  date: string
  /** As it stands in the text. */
  text: string
  index: number
}

const monthNumbers = new Map(
  [...banglaMonths.entries(), ...englishMonths.entries()].flatMap(([at, names]) =>
    names.split(' ').map((name) => [matchKey(name), at + 1] as const),
  ),
)
const digit = '[0-9০-৯]'
const ordinal = '(?:st|nd|rd|th|লা|রা|ঠা|ই|শে)?'
const month = String.raw`(?<![\p{L}\p{M}])(?<month>[\p{L}\p{M}]{2,14})\.?`
const shapes = [
  String.raw`(?<year>${digit}{4})[-/.](?<number>${digit}{1,2})[-/.](?<day>${digit}{1,2})`,
  String.raw`(?<day>${digit}{1,2})\s?[-/.]\s?(?<number>${digit}{1,2})\s?[-/.]\s?(?<year>${digit}{4}|${digit}{2})`,
  String.raw`(?<day>${digit}{1,2})${ordinal}[\s-]+(?:of\s+)?${month}[\s,-]+(?<year>${digit}{4})`,
  String.raw`${month}\s+(?<day>${digit}{1,2})${ordinal},?\s+(?<year>${digit}{4})`,
].map((shape) => new RegExp(`(?<!${digit}|${digit}[-/.])${shape}(?!${digit}|[-/.]${digit})`, 'giu'))

/**
 * Every date of a text, in order: 19/06/2024, ১৯.০৬.২৪, 2024-06-19, ১৯ জুন ২০২৪, June 19, 2024, in
 * either digit script, day before month as Bangladesh writes. Days that no calendar has are none.
 *
 * @example findDates('সর্বশেষ হালনাগাদ: ১৯ জুন ২০২৪')[0]?.date === '2024-06-19'
 */
export function findDates(text: string): FoundDate[] {
  const found: FoundDate[] = []
  for (const shape of shapes) {
    for (const match of text.matchAll(shape)) {
      const date = dateOf(match.groups ?? {})
      const end = match.index + match[0].length
      const isFree = found.every(
        (one) => end <= one.index || match.index >= one.index + one.text.length,
      )
      if (date && isFree) found.push({ date, text: match[0], index: match.index })
    }
  }
  return found.sort((a, b) => a.index - b.index)
}

/**
 * The one date that a text is, or holds; null when it holds none, or different ones.
 *
 * @example parseDate('১৯.০৬.২০২৪ খ্রিঃ') === '2024-06-19'
 */
export function parseDate(text: string): string | null {
  const dates = new Set(findDates(normalise(text)).map((found) => found.date))
  return dates.size === 1 ? ([...dates][0] ?? null) : null
}

/**
 * An ISO date in words of the locale. Throws RangeError if it is no date, which is a caller's bug.
 *
 * @example formatDate('2024-06-19', 'bn') === '১৯ জুন ২০২৪'
 */
export function formatDate(date: string, locale: Locale): string {
  const [year, number, day] = date.slice(0, 10).split('-').map(Number)
  if (!year || !number || !day || !isCalendarDay(year, number, day)) {
    throw new RangeError(`Not an ISO date: ${date}`)
  }
  const names = (locale === 'bn' ? banglaMonths : englishMonths)[number - 1]
  const text = `${day} ${names?.split(' ')[0]?.normalize('NFC')} ${String(year).padStart(4, '0')}`
  return locale === 'bn' ? toBanglaDigits(text) : text
}

function dateOf(parts: Readonly<Record<string, string | undefined>>): string | null {
  const year = numberOf(parts.year)
  const day = numberOf(parts.day)
  const number = parts.month
    ? (monthNumbers.get(matchKey(parts.month)) ?? 0)
    : numberOf(parts.number)
  // two digits are of this century: no charter is older
  const full = year < 100 && parts.year?.length === 2 ? 2000 + year : year
  if (!isCalendarDay(full, number, day)) return null
  return [String(full).padStart(4, '0'), pad(number), pad(day)].join('-')
}

function numberOf(digits: string | undefined): number {
  return Number(toAsciiDigits(digits ?? ''))
}

function isCalendarDay(year: number, number: number, day: number): boolean {
  if (year < 1000 || number < 1 || number > 12 || day < 1) return false
  return day <= new Date(Date.UTC(year, number, 0)).getUTCDate()
}

function pad(value: number): string {
  return String(value).padStart(2, '0')
}
