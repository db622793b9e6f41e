import { formatNumber } from '@/lib/bangla/digits'
import type { Locale } from '@/lib/i18n/locale'

const units = { bn: ['কেবি', 'এমবি'], en: ['KB', 'MB'] } as const

/** @example formatSize(123_456, 'bn') // '১২১ কেবি' */
export function formatSize(bytes: number, locale: Locale): string {
  const [kilo, mega] = units[locale]
  const kilobytes = Math.max(1, Math.round(bytes / 1024))
  if (kilobytes < 1024) return `${formatNumber(kilobytes, locale)} ${kilo}`
  return `${formatNumber(Math.round((bytes / 1024 / 1024) * 10) / 10, locale)} ${mega}`
}
