import { toBanglaDigits } from '@/lib/bangla/digits'
import type { Locale } from '@/lib/i18n/locale'

const months: Record<Locale, readonly string[]> = {
  bn: ['জানু–মার্চ', 'এপ্রিল–জুন', 'জুলাই–সেপ্টে', 'অক্টো–ডিসে'],
  en: ['Jan–Mar', 'Apr–Jun', 'Jul–Sep', 'Oct–Dec'],
}

/** By its months: offices also count quarters of the fiscal year. @example nameQuarter('2026-Q4', 'bn') // 'অক্টো–ডিসে ২০২৬' */
export function nameQuarter(quarter: string, locale: Locale): string {
  const [year = '', part = ''] = quarter.split('-Q')
  const name = months[locale][Number(part) - 1] ?? ''
  return `${name} ${locale === 'bn' ? toBanglaDigits(year) : year}`
}
