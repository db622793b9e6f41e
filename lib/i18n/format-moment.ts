import { toBanglaDigits } from '@/lib/bangla/digits'
import { formatDay } from './format-day'
import type { Locale } from './locale'

/**
 * A day and a time of day in Dhaka, as people say them: on the clock of twelve hours in Bangla, with the part of
 * the day before it.
 * @example formatMoment(new Date('2026-11-22T04:30Z'), 'en') // '22 November 2026, 10:30'
 */
export function formatMoment(moment: Date, locale: Locale): string {
  const day = formatDay(moment, locale)
  const clock = new Intl.DateTimeFormat('en-GB', {
    ...{ hour: '2-digit', minute: '2-digit' },
    timeZone: 'Asia/Dhaka',
  }).format(moment)
  if (locale === 'en') return `${day}, ${clock}`
  const [hours = 0, minutes = 0] = clock.split(':').map(Number)
  const time = `${hours % 12 || 12}:${String(minutes).padStart(2, '0')}`
  return `${day}, ${partOfDay(hours)} ${toBanglaDigits(time)}টা`
}

function partOfDay(hours: number): string {
  if (hours < 4 || hours >= 20) return 'রাত'
  if (hours < 6) return 'ভোর'
  if (hours < 12) return 'সকাল'
  if (hours < 15) return 'দুপুর'
  return hours < 18 ? 'বিকেল' : 'সন্ধ্যা'
}
