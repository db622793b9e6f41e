// A phone as a charter prints it: digits of either script, separators as found, an extension.
import { toAsciiDigits, toBanglaDigits } from '@/lib/bangla/digits'
import type { Locale } from '@/lib/i18n/locale'
import { isValidPhoneNumber } from 'libphonenumber-js/max'

/**
 * The digits of a phone alone, ASCII, a leading "+" kept, the extension left out.
 * @example phoneDigits('+৮৮০৪৮৫২-৭০০০১') === '+880485270001'
 */
export function phoneDigits(raw: string): string {
  const { number } = split(raw)
  return (/^[\s(]*\+/u.test(number) ? '+' : '') + number.replace(/\D/gu, '')
}

/**
 * Whether the numbering plan knows the phone, or it is a national short code (333, 16163).
 * A warning only: the plan's data reject some real land lines.
 */
export function isPlausiblePhone(raw: string): boolean {
  const digits = phoneDigits(raw)
  return shortCode.test(digits) || isValidPhoneNumber(digits, 'BD')
}

/** The phone as a link; null where there is nothing to dial. @example 'tel:+880485270001' */
export function telHref(raw: string): string | null {
  const digits = phoneDigits(raw)
  if (digits.length < 3 || digits.length > 16) return null
  const { extension } = split(raw)
  return `tel:${digits}${extension === '' ? '' : `;ext=${extension}`}`
}

/** The phone as printed, in the digits of the locale. */
export function formatPhone(raw: string, locale: Locale): string {
  return locale === 'bn' ? toBanglaDigits(toAsciiDigits(raw)) : toAsciiDigits(raw)
}

const shortCode = /^(?:333|999|10[0-9]|10[0-9]{2}|16[0-9]{3}|09[0-9]{3})$/u

function split(raw: string): { number: string; extension: string } {
  const ascii = toAsciiDigits(raw)
  const at = ascii.search(/\s?ext/iu)
  if (at === -1) return { number: ascii, extension: '' }
  return { number: ascii.slice(0, at), extension: ascii.slice(at).replace(/\D/gu, '') }
}
