import type { Locale } from '@/lib/i18n/locale'
import type { Fee } from './schema'

/** The fee in plain words, digits by locale. */
export function formatFee(value: Fee, locale: Locale): string {
  if (value.kind === 'free') return locale === 'bn' ? 'বিনামূল্যে' : 'free of charge'
  if (value.amount !== undefined)
    return locale === 'bn' ? `${value.amount} টাকা` : `Tk ${value.amount}`
  return value.raw
}
