import type { Locale } from '@/lib/i18n/locale'

const segmenters: Readonly<Record<Locale, Intl.Segmenter>> = {
  bn: new Intl.Segmenter('bn', { granularity: 'grapheme' }),
  en: new Intl.Segmenter('en', { granularity: 'grapheme' }),
}

/**
 * At most `max` letters as a reader counts them (a conjunct with its vowel sign is one), the last an
 * ellipsis where text was left out. A conjunct is never split; a short text comes back unchanged.
 *
 * @example truncate('সিটিজেন চার্টার', 5, 'bn') === 'সিটিজেন…'
 */
export function truncate(text: string, max: number, locale: Locale): string {
  const limit = Math.max(1, Math.floor(max))
  const kept: string[] = []
  for (const { segment } of joinConjuncts(segmenters[locale].segment(text))) {
    if (kept.length === limit) return `${kept.slice(0, -1).join('').trimEnd()}…`
    kept.push(segment)
  }
  return text
}

/** Older Unicode data ends a grapheme at a hasanta: join it to what follows. */
function* joinConjuncts(segments: Iterable<{ segment: string }>): Generator<{ segment: string }> {
  let pending = ''
  for (const { segment } of segments) {
    const joins =
      /\u09CD[\u200C\u200D]?$/u.test(pending) && /^[\u0995-\u09B9\u09DC-\u09DF]/u.test(segment)
    if (pending && !joins) {
      yield { segment: pending }
      pending = ''
    }
    pending += segment
  }
  if (pending) yield { segment: pending }
}
