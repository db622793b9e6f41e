import type { Locale } from '@/lib/i18n/locale'
import type { Fee, TimeLimit } from './schema'
import { formatFee } from './format-fee'

/** The limit in plain words, digits by locale. */
export function formatTimeLimit(value: TimeLimit, locale: Locale): string {
  if (value.kind === 'limit') return `${value.max ?? value.min} ${value.unit}`
  if (value.kind === 'immediate') return locale === 'bn' ? 'তাৎক্ষণিক' : 'immediate'
  return value.raw
}

/** The promise in one sentence for a service's page; null where nothing is promised. */
export function formatPromise(timeLimit: TimeLimit, fee: Fee, locale: Locale): string | null {
  return `${formatTimeLimit(timeLimit, locale)}, ${formatFee(fee, locale)}`
}
