import { toBanglaDigits } from '@/lib/bangla/digits'
import type { Locale } from '@/lib/i18n/locale'

/** @example nameQuarter('2026-Q4', 'bn') // '২০২৬, ৪র্থ' */
export function nameQuarter(quarter: string, locale: Locale): string {
  const [year = '', part = ''] = quarter.split('-Q')
  if (locale === 'en') return `Q${part} ${year}`
  const ordinal = ['১ম', '২য়', '৩য়', '৪র্থ'][Number(part) - 1] ?? ''
  return `${ordinal}, ${toBanglaDigits(year)}`
}
