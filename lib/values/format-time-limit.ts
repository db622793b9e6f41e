// A time limit in words: what parseTimeLimit reads back as the same value, in either language.
import type { Locale } from '@/lib/i18n/locale'
import type { TimeLimit } from './schema'
import { formatCondition, formatLimit } from './time/format-limit'
import { wording } from './wording'

/**
 * The limit in plain words, digits of the locale, known conditions translated, others as printed.
 * Guarantees: parseTimeLimit reads the same value back (but for `raw`). A schedule or a process is
 * named as such; its own words stand in `raw`.
 *
 * @example formatTimeLimit(parseTimeLimit('তাৎক্ষনিক/ 3 কার্যদিবস'), 'en')
 * // '3 working days; immediate where possible'
 */
export function formatTimeLimit(value: TimeLimit, locale: Locale): string {
  const words = wording[locale]
  const main = value.kind === 'limit' ? formatLimit(value, locale) : words.kinds[value.kind]
  const parts = [
    main + formatCondition(value.condition, locale),
    ...(value.kind === 'limit' && value.immediate === true ? [words.immediateToo] : []),
    ...(value.unbounded === true ? [words.openToo] : []),
  ]
  return parts.join('; ')
}
