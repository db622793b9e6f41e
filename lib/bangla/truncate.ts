import type { Locale } from '@/lib/i18n/locale'

/** Whole graphemes up to `max`, then an ellipsis. */
export function truncate(text: string, max: number, locale: Locale): string {
  const parts = Array.from(
    new Intl.Segmenter(locale, { granularity: 'grapheme' }).segment(text),
    (part) => part.segment,
  )
  return parts.length <= max
    ? text
    : parts
        .slice(0, Math.max(0, max - 1))
        .join('')
        .trimEnd() + '…'
}
