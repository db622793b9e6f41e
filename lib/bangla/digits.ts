// The two digit scripts of the portal: Bangla (U+09E6 to U+09EF) in bn, ASCII in en.
import type { Locale } from '@/lib/i18n/locale'

const banglaZero = 0x09e6
const lakhGrouping = new Intl.NumberFormat('en-IN', { maximumFractionDigits: 10 })

/** Every Bangla digit as its ASCII digit; the rest untouched. @example toAsciiDigits('৩0') === '30' */
export function toAsciiDigits(text: string): string {
  return text.replace(/[০-৯]/gu, (digit) => String(digit.charCodeAt(0) - banglaZero))
}

/** Every ASCII digit as its Bangla digit; the rest untouched. @example toBanglaDigits('3') === '৩' */
export function toBanglaDigits(text: string): string {
  return text.replace(/[0-9]/gu, (digit) => String.fromCharCode(banglaZero + Number(digit)))
}

/**
 * A number as Bangladesh groups it (lakh, crore), in the digits of the locale; up to ten decimals.
 *
 * @example formatNumber(1234567, 'bn') === '১২,৩৪,৫৬৭'
 * @example formatNumber(7.5, 'en') === '7.5'
 */
export function formatNumber(value: number, locale: Locale): string {
  const text = lakhGrouping.format(value)
  return locale === 'bn' ? toBanglaDigits(text) : text
}

/**
 * Reads one number in either digit script, or both, with or without grouping commas; null for
 * anything else. Signs and units are not read.
 *
 * @example parseNumber('১২,৩৪,৫৬৭.৫০') === 1234567.5
 */
export function parseNumber(text: string): number | null {
  const digits = toAsciiDigits(text.trim())
  if (!/^[0-9]+(?:,[0-9]{2,3})*(?:\.[0-9]+)?$/u.test(digits)) return null
  return Number(digits.replaceAll(',', ''))
}

/** True when a single number is written in both digit scripts. @example hasMixedDigits('০২478800001') */
export function hasMixedDigits(text: string): boolean {
  return /[0-9][.,]?[০-৯]|[০-৯][.,]?[0-9]/u.test(text)
}

/** Which digit scripts a text uses; null when it has no digit. @example digitScriptOf('৭ (7)') === 'mixed' */
export function digitScriptOf(text: string): 'bn' | 'en' | 'mixed' | null {
  const bangla = /[০-৯]/u.test(text)
  const ascii = /[0-9]/u.test(text)
  if (bangla && ascii) return 'mixed'
  if (bangla) return 'bn'
  return ascii ? 'en' : null
}
