import { toBanglaDigits } from '@/lib/bangla/digits'
import type { Locale } from '@/lib/i18n/locale'

/** A year is a name, not an amount: its digits are not grouped. @example yearText(2026, 'bn') // '২০২৬' */
export function yearText(year: number, locale: Locale): string {
  return locale === 'bn' ? toBanglaDigits(String(year)) : String(year)
}
