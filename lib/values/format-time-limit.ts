// A time limit in words: what parseTimeLimit reads back as the same value, in either language.
import type { Locale } from '@/lib/i18n/locale'
import { formatFee } from './format-fee'
import type { Fee, TimeLimit } from './schema'
import { formatCondition, formatLimit, formatWithin } from './time/format-limit'
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

/**
 * One sentence for the top of a service's page, without a full stop. Says so where no time or fee
 * is stated; never more than the charter promises.
 *
 * @example formatPromise(parseTimeLimit('৩ কার্যদিবস'), parseFee('বিনামূল্যে'), 'en')
 * // 'Within 3 working days, free of charge'
 */
export function formatPromise(timeLimit: TimeLimit, fee: Fee, locale: Locale): string {
  const time = promiseOfTime(timeLimit, locale)
  return `${time.charAt(0).toUpperCase()}${time.slice(1)}, ${promiseOfFee(fee, locale)}`
}

const unstated = {
  bn: {
    time: 'সময়সীমা উল্লেখ নেই',
    fee: 'ফি উল্লেখ নেই',
    amount: 'ফির পরিমাণ উল্লেখ নেই',
    for: 'ফি',
    label: 'ফি:',
  },
  en: {
    time: 'no time limit stated',
    fee: 'fee not stated',
    amount: 'amount of the fee not stated',
    for: 'for',
    label: 'fee:',
  },
} as const

function promiseOfTime(value: TimeLimit, locale: Locale): string {
  if (value.kind === 'none' || value.kind === 'misplaced') return unstated[locale].time
  if (value.kind !== 'limit') return formatTimeLimit(value, locale)
  const within = formatWithin(value, locale)
  if (value.immediate !== true) return within
  return locale === 'bn'
    ? `সম্ভব হলে তাৎক্ষণিক, অন্যথায় ${within}`
    : `at once where possible, otherwise ${within}`
}

function promiseOfFee(fee: Fee, locale: Locale): string {
  const words = unstated[locale]
  if (fee.kind === 'none') return words.fee
  if (fee.kind === 'unspecified') return words.amount
  const { channels: _channels, components, ...rest } = fee
  const parts = components?.reduce((sum, part) => sum + part.amount, 0)
  const isWhole = parts === undefined || parts === fee.amount
  const text = formatFee(
    isWhole || components === undefined ? rest : { ...rest, components },
    locale,
  )
  if (fee.kind === 'free') return text
  const isAmount = (fee.kind === 'fixed' && isWhole) || fee.kind === 'range'
  return isAmount ? `${words.for} ${text}` : `${words.label} ${text}`
}
