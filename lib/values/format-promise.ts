// The promise of a service in one sentence: how long, and how much.
import type { Locale } from '@/lib/i18n/locale'
import { formatFee } from './format-fee'
import { formatTimeLimit } from './format-time-limit'
import type { Fee, TimeLimit } from './schema'
import { formatWithin } from './time/format-limit'

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
  if (fee.kind === 'fixed' && !isWhole) return text
  const isAmount = fee.kind === 'fixed' || fee.kind === 'range'
  return `${isAmount ? words.for : words.label} ${text}`
}
