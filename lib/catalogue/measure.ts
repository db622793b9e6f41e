// How long and how dear, so that two promises can be set against each other; what cannot be measured is never worse.
import type { Fee, TimeLimit, TimeUnit } from '@/lib/values/schema'

/** Calendar days; a day of work is eight hours long, a week of it has five days. */
const days: Record<TimeUnit, number> = {
  minute: 1 / 480,
  hour: 1 / 8,
  day: 1,
  week: 7,
  month: 30,
  year: 365,
}

/** Whether the first takes longer than the second at most allows. @example isSlower(parseTimeLimit('১০ দিন'), parseTimeLimit('১ সপ্তাহ')) // true */
export function isSlower(limit: TimeLimit, most: TimeLimit): boolean {
  const [longest, allowed] = [lengthOf(limit), lengthOf(most)]
  return longest !== null && allowed !== null && longest > allowed
}

/** Whether a fee leaves the range, in taka; percentages are not measured. */
export function isOutside(fee: Fee, range: { min: number; max: number }): boolean {
  return amountsOf(fee).some((amount) => amount < range.min || amount > range.max)
}

function lengthOf({ kind, max, unit, basis }: TimeLimit): number | null {
  if (kind === 'immediate') return 0
  if (kind !== 'limit' || max === undefined || unit === undefined) return null
  // five working days are a week
  const stretch = basis === 'working' && unit === 'day' ? 7 / 5 : 1
  return max * days[unit] * stretch
}

function amountsOf({ kind, amount, min, max, components }: Fee): number[] {
  if (kind === 'free') return [0]
  if (kind === 'fixed') return amount === undefined ? [] : [amount]
  if (kind === 'range') return [min, max].filter((each) => each !== undefined)
  if (kind === 'by_case') return (components ?? []).map((part) => part.amount)
  return []
}
