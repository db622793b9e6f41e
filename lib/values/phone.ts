import type { Locale } from '@/lib/i18n/locale'
import { isValidPhoneNumber } from 'libphonenumber-js/max'

/** The digits of a phone alone, ASCII, a leading "+" kept. */
export function phoneDigits(raw: string): string {
  const ascii = raw.replace(/[০-৯]/g, (d) => String(d.charCodeAt(0) - 0x9e6))
  return (ascii.trim().startsWith('+') ? '+' : '') + ascii.replace(/\D/g, '')
}

export function isPlausiblePhone(raw: string): boolean {
  return isValidPhoneNumber(phoneDigits(raw), 'BD')
}

export function telHref(raw: string): string | null {
  const digits = phoneDigits(raw)
  return digits.length < 3 ? null : `tel:${digits}`
}

export function formatPhone(raw: string, locale: Locale): string {
  if (locale === 'en') return raw
  return raw.replace(/\d/g, (d) => String.fromCharCode(0x9e6 + Number(d)))
}
