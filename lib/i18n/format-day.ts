import { toBanglaDigits } from '@/lib/bangla/digits'
import type { Locale } from './locale'

/** A day as people write it, in Dhaka. @example formatDay(new Date('2026-11-21'), 'bn') // '২১ নভেম্বর ২০২৬' */
export function formatDay(date: Date, locale: Locale): string {
  const text = new Intl.DateTimeFormat(locale === 'bn' ? 'bn-BD' : 'en-GB', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'Asia/Dhaka',
  }).format(date)
  return locale === 'bn' ? toBanglaDigits(text.replace(',', '')) : text
}

/** The same day for machines, as <time> wants it. @example isoDay(new Date('2026-11-20T20:00Z')) // '2026-11-21' */
export function isoDay(date: Date): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Dhaka' }).format(date)
}
