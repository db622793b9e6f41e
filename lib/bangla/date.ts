import type { Locale } from '@/lib/i18n/locale'
import { toAsciiDigits, toBanglaDigits } from '@/lib/bangla/digits'

export function parseDate(text: string): string | null {
  const match = /(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})/u.exec(toAsciiDigits(text))
  return match ? `${match[3]}-${match[2]?.padStart(2, '0')}-${match[1]?.padStart(2, '0')}` : null
}
export function formatDate(isoDate: string, locale: Locale): string {
  return locale === 'bn' ? toBanglaDigits(isoDate) : isoDate
}
export function formatTime(time: string, locale: Locale): string {
  return locale === 'bn' ? toBanglaDigits(time) : time
}
