// The promise of a service in one sentence: how long, and how much.
import type { Locale } from '@/lib/i18n/locale'
import { formatFee } from './format-fee'
import { formatTimeLimit, formatWithin } from './format-time-limit'
import type { Fee, TimeLimit } from './schema'

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
  bn: { time: 'সময়সীমা উল্লেখ নেই', fee: 'ফি উল্লেখ নেই', amount: 'ফির পরিমাণ উল্লেখ নেই', for: 'ফি' },
  en: {
    time: 'no time limit stated',
    fee: 'fee not stated',
    amount: 'amount of the fee not stated',
    for: 'for',
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
  const text = formatFee(fee, locale)
  return fee.kind === 'free' ? text : `${words.for} ${text}`
}
