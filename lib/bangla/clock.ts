// Times of day as the portal shows them: CLDR's Bangla writes AM and PM in Latin letters, we do not.
import type { Locale } from '@/lib/i18n/locale'
import { formatDate } from '@/lib/bangla/date'
import { toBanglaDigits } from '@/lib/bangla/digits'
import { banglaDayParts } from '@/lib/bangla/tables/months'

const dhakaParts = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Asia/Dhaka',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
})

/**
 * A time of day (`hh:mm`, 24 hours) in the words of the locale. Throws RangeError if it is none.
 *
 * @example formatTime('17:00', 'bn') === 'বিকাল ৫:০০'
 * @example formatTime('17:00', 'en') === '5:00 pm'
 */
export function formatTime(time: string, locale: Locale): string {
  const [, hours, minutes] = /^([01]?\d|2[0-3]):([0-5]\d)$/u.exec(time) ?? []
  if (!hours || !minutes) throw new RangeError(`Not a time of day: ${time}`)
  const hour = Number(hours)
  const onTheClock = `${hour % 12 || 12}:${minutes}`
  if (locale === 'en') return `${onTheClock} ${hour < 12 ? 'am' : 'pm'}`
  const part = banglaDayParts.findLast(([from]) => hour >= from)?.[1] ?? ''
  return `${part} ${toBanglaDigits(onTheClock)}`
}

/**
 * A moment as the date and time in Dhaka. @example formatDateTime(new Date(0), 'en') === '1 January 1970, 6:00 am'
 */
export function formatDateTime(moment: Date, locale: Locale): string {
  const part = Object.fromEntries(
    dhakaParts.formatToParts(moment).map(({ type, value }) => [type, value]),
  )
  const date = formatDate(dhakaDate(moment), locale)
  return `${date}, ${formatTime(`${part.hour}:${part.minute}`, locale)}`
}

/** The ISO date it is in Dhaka at a moment. @example dhakaDate(new Date('2024-06-18T20:00Z')) === '2024-06-19' */
export function dhakaDate(moment: Date): string {
  const part = Object.fromEntries(
    dhakaParts.formatToParts(moment).map(({ type, value }) => [type, value]),
  )
  return `${part.year?.padStart(4, '0')}-${part.month}-${part.day}`
}
