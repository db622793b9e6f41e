// The two digit scripts of the portal: Bangla (U+09E6..U+09EF) in bn, ASCII in en.
import type { Locale } from '@/lib/i18n/locale'

const banglaZero = 0x09e6
const banglaDigit = /[\u09E6-\u09EF]/gu

/** Every Bangla digit as its ASCII digit; the rest untouched. @example toAsciiDigits('৩0') === '30' */
export function toAsciiDigits(text: string): string {
  return text.replace(banglaDigit, (digit) => String(digit.charCodeAt(0) - banglaZero))
}

/** Every ASCII digit as its Bangla digit; the rest untouched. @example toBanglaDigits('3') === '৩' */
export function toBanglaDigits(text: string): string {
  return text.replace(/[0-9]/gu, (digit) => String.fromCharCode(banglaZero + Number(digit)))
}

/** A number with lakh grouping in the digits of the locale. @example formatNumber(1234567, 'bn') === '১২,৩৪,৫৬৭' */
export function formatNumber(value: number, locale: Locale): string {
  const text = new Intl.NumberFormat('en-IN', { maximumFractionDigits: 20 }).format(value)
  return locale === 'bn' ? toBanglaDigits(text) : text
}

/** True when one number is written in both digit scripts. @example hasMixedDigits('০২478800001') */
export function hasMixedDigits(text: string): boolean {
  return /[0-9][\u09E6-\u09EF]|[\u09E6-\u09EF][0-9]/u.test(text)
}
