import { toBanglaDigits } from '@/lib/bangla/digits'
import type { Locale } from '@/lib/i18n/locale'

/** The version of the rules and of how tables count; every table and report cites it. It changes with either. */
export const methodVersion = '1.0'

/** In the digits of the language. @example formatVersion('1.0', 'bn') // '১.০' */
export function formatVersion(version: string, locale: Locale): string {
  return locale === 'bn' ? toBanglaDigits(version) : version
}
