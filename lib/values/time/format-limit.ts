// The words of a limit: amounts, cases, qualifier and clock start, in either language.
import { formatNumber } from '@/lib/bangla/digits'
import { formatNumberWords } from '@/lib/bangla/number-words'
import type { Locale } from '@/lib/i18n/locale'
import type { TimeBasis, TimeLimit, TimeQualifier, TimeUnit } from '../schema'
import { translateTerm } from '../terms'
import { wording } from '../wording'

/**
 * A limit as a promise, "within 3 working days", "৩ কার্যদিবসের মধ্যে": a limit without a qualifier
 * is the most the office allows itself. The immediate alternative is left to the caller.
 */
export function formatWithin(value: TimeLimit, locale: Locale): string {
  const isMost = value.max !== undefined && value.qualifier === undefined
  const limit = formatLimit(isMost ? { ...value, qualifier: 'at_most' } : value, locale, true)
  const open = value.unbounded === true ? ` ${wording[locale].openToo}` : ''
  return limit + formatCondition(value.condition, locale) + open
}

export function formatLimit(value: TimeLimit, locale: Locale, promised = false): string {
  if (value.cases === undefined) return formatAmount(value, { ...value, promised }, locale)
  const longest = value.cases.findIndex((one) => one.max === value.max && one.unit === value.unit)
  return value.cases
    .map((one, at) => {
      const words = at === longest ? value.wordsValue : undefined
      const shared = { qualifier: value.qualifier, clockStart: value.clockStart, promised }
      const amount = formatAmount({ ...one, wordsValue: words }, shared, locale)
      return `${translateTerm(one.condition, locale)}: ${amount}`
    })
    .join('; ')
}

interface Measure {
  min?: number | undefined
  max?: number | undefined
  unit?: TimeUnit | undefined
  basis?: TimeBasis | undefined
  wordsValue?: number | undefined
}

interface Frame {
  qualifier?: TimeQualifier | undefined
  clockStart?: string | undefined
  /** Say "within" though no clock start is stated. */
  promised: boolean
}

function formatAmount(amount: Measure, frame: Frame, locale: Locale): string {
  const bare = formatMeasure(amount, locale)
  const start = frame.clockStart === undefined ? '' : translateTerm(frame.clockStart, locale)
  const within = frame.qualifier === 'at_most' && (frame.promised || start !== '')
  const stated = frame.qualifier === undefined ? '' : wording[locale].qualifiers[frame.qualifier]
  if (locale === 'en') {
    const after = start === '' ? [] : [within ? 'of' : 'from', start]
    return join(within ? 'within' : stated, bare, ...after)
  }
  return within ? join(start, genitive(bare), 'মধ্যে') : join(start, stated, bare)
}

function join(...words: string[]): string {
  return words.filter((word) => word !== '').join(' ')
}

function formatMeasure(amount: Measure, locale: Locale): string {
  const { min, max, unit = 'day', basis = 'unspecified', wordsValue } = amount
  const numbers = [min, max].filter((one) => one !== undefined)
  const digits = numbers.map((one) => formatNumber(one, locale)).join('–')
  const words = wordsValue === undefined ? '' : ` (${formatNumberWords(wordsValue, locale)})`
  return `${digits}${words} ${unitName(unit, basis, numbers.at(-1) ?? 0, locale)}`
}

function unitName(unit: TimeUnit, basis: TimeBasis, count: number, locale: Locale): string {
  if (locale === 'bn' && unit === 'day' && basis === 'working') return 'কার্যদিবস'
  const { bases, units } = wording[locale]
  return bases[basis] + (count === 1 ? units[unit].one : units[unit].many)
}

/** "৩০ দিন" → "৩০ দিনের", "২ ঘণ্টা" → "২ ঘণ্টার". */
function genitive(text: string): string {
  return /[\u0985-\u0994\u09BE-\u09CC]$/u.test(text) ? `${text}র` : `${text}ের`
}

export function formatCondition(condition: string | undefined, locale: Locale): string {
  return condition === undefined ? '' : ` (${translateTerm(condition, locale)})`
}
