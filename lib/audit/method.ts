import { toBanglaDigits } from '@/lib/bangla/digits'
import type { Locale } from '@/lib/i18n/locale'

/** Every version of the method, the newest first; what changed is `RulesPage.changes` in messages/. */
export const methodHistory = [{ version: '1.0', from: '2026-11-22', change: 'first' }] as const

/** The version of the rules and of how tables count; every table and report cites it. It changes with either. */
export const methodVersion: string = methodHistory[0].version

/** In the digits of the language. @example formatVersion('1.0', 'bn') // '১.০' */
export function formatVersion(version: string, locale: Locale): string {
  return locale === 'bn' ? toBanglaDigits(version) : version
}
