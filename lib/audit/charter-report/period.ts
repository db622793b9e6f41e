// A quarter in words: its months, and what the government calls it.
import { toBanglaDigits } from '@/lib/bangla/digits'
import type { Locale } from '@/lib/i18n/locale'
import { fiscalOf, type Quarter } from './quarter'
import type { ReportWords } from './words'

/** @example nameMonths(quarter, words) // 'অক্টোবর–ডিসেম্বর ২০২৬' */
export function nameMonths({ first, last }: Quarter, { t, locale }: ReportWords): string {
  const month = (day: Date) =>
    new Intl.DateTimeFormat(locale === 'bn' ? 'bn-BD' : 'en-GB', {
      ...{ month: 'long', timeZone: 'UTC' },
    }).format(day)
  const year = inDigits(String(first.getUTCFullYear()), locale)
  return t('months', { first: month(first), last: month(last), year })
}

/** @example nameFiscal(quarter, words) // '২০২৬-২৭ অর্থবছরের ২য় প্রান্তিক' */
export function nameFiscal(quarter: Quarter, { t, locale }: ReportWords): string {
  const { year, part } = fiscalOf(quarter)
  const to = String((year + 1) % 100).padStart(2, '0')
  return t('fiscal', {
    part: String(part),
    from: inDigits(String(year), locale),
    to: inDigits(to, locale),
  })
}

/** Years are not grouped. */
function inDigits(text: string, locale: Locale): string {
  return locale === 'bn' ? toBanglaDigits(text) : text
}
