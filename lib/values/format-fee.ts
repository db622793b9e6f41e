// A fee in words: what parseFee reads back as the same value, in either language.
import { formatNumber } from '@/lib/bangla/digits'
import { formatNumberWords } from '@/lib/bangla/number-words'
import type { Locale } from '@/lib/i18n/locale'
import type { Fee } from './schema'
import { isPrepaidTerm, translateTerm } from './terms'
import { wording } from './wording'

/**
 * The fee in plain words, taka, digits of the locale, known labels translated, others as printed.
 * Guarantees: parseFee reads the same value back (but for `raw`).
 *
 * @example formatFee(parseFee('ফি ২০০/- ভ্যাট- ৩০/-'), 'en') // 'fee: Tk 200 + VAT: Tk 30; total Tk 230'
 */
export function formatFee(value: Fee, locale: Locale): string {
  const words = wording[locale]
  const condition =
    value.condition === undefined ? '' : ` (${translateTerm(value.condition, locale)})`
  const channels = (value.channels ?? []).map((channel) => words.channels[channel])
  const paid = channels.length === 0 ? '' : `; ${words.paidBy}: ${channels.join(', ')}`
  return formatKind(value, locale) + condition + paid
}

/** An amount of taka: "১,১৫০ টাকা", "Tk 1,150"; paisa as two decimals. */
export function formatTaka(amount: number, locale: Locale, wordsValue?: number): string {
  const words = wordsValue === undefined ? '' : ` (${formatNumberWords(wordsValue, locale)})`
  const number = formatNumber(amount, locale)
  return locale === 'bn' ? `${number}${words} টাকা` : `Tk ${number}${words}`
}

function formatKind(value: Fee, locale: Locale): string {
  const words = wording[locale]
  if (value.kind === 'by_case') return formatCases(value, locale)
  if (value.kind === 'fixed') return formatFixed(value, locale)
  if (value.kind === 'range') return formatRange(value, locale)
  if (value.kind === 'percent') {
    const percents = (value.percent ?? []).map((one) => `${formatNumber(one, locale)}%`)
    return percents.join(` ${words.or} `)
  }
  return words.feeKinds[value.kind]
}

function formatFixed(value: Fee, locale: Locale): string {
  const { amount = 0, components, wordsValue } = value
  if (components === undefined) return formatTaka(amount, locale, wordsValue)
  const parts = components
    .map(
      ({ label, amount: part }) => `${translateTerm(label, locale)}: ${formatTaka(part, locale)}`,
    )
    .join(' + ')
  const priced = components.filter(({ label }) => !isPrepaidTerm(label))
  const sum = priced.reduce((total, part) => total + part.amount, 0)
  const isPlain = priced.length < components.length && Math.abs(sum - amount) < 0.005
  return isPlain ? parts : `${parts}; ${wording[locale].total} ${formatTaka(amount, locale)}`
}

function formatCases(value: Fee, locale: Locale): string {
  const free = wording[locale].feeKinds.free
  return (value.components ?? [])
    .map(({ label, amount }) => {
      const price = amount === 0 ? free : formatTaka(amount, locale)
      return `${translateTerm(label, locale)}: ${price}`
    })
    .join('; ')
}

function formatRange({ min, max, wordsValue }: Fee, locale: Locale): string {
  const { upTo, from } = wording[locale]
  if (max === undefined) return `${from} ${formatTaka(min ?? 0, locale, wordsValue)}`
  if (min === undefined) return `${upTo} ${formatTaka(max, locale, wordsValue)}`
  const words = wordsValue === undefined ? '' : ` (${formatNumberWords(wordsValue, locale)})`
  const numbers = `${formatNumber(min, locale)}–${formatNumber(max, locale)}${words}`
  return locale === 'bn' ? `${numbers} টাকা` : `Tk ${numbers}`
}
