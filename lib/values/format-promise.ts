// The promise of a service in one sentence: its time limit and its fee.
import type { Locale } from '@/lib/i18n/locale'
import { formatFee } from './format-fee'
import { formatTimeLimit } from './format-time-limit'
import type { Fee, TimeLimit } from './schema'

export function formatPromise(timeLimit: TimeLimit, fee: Fee, locale: Locale): string {
  return `${formatTimeLimit(timeLimit, locale)}, ${formatFee(fee, locale)}`
}
