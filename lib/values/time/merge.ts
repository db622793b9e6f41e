// Amounts that are one promise: "2 days to 3 days", "1 hour 30 minutes", "7 days / 15 days".
import type { TimeUnit } from '../schema'
import type { Amount, Item } from './items'

/** Joins neighbouring amounts with nothing but a joint between them into one; all else stays. */
export function mergeAmounts(items: Item[]): Item[] {
  const merged: Item[] = []
  for (const item of items) {
    merged.push(item)
    while (joinLast(merged)) continue
  }
  return merged
}

/** The length of an amount in hours, for ordering only: a working day counts as a day. */
export function hoursOf(amount: { max: number; unit: TimeUnit }): number {
  return amount.max * hoursPerUnit[amount.unit]
}

/** The two ends of several amounts as one: in the unit of the longest, its basis and words. */
export function spanOf(amounts: Amount[]): Amount {
  const ordered = [...amounts].sort((a, b) => hoursOf(a) - hoursOf(b))
  const longest = ordered.at(-1) as Amount
  const shortest = ordered[0] as Amount
  const low = inUnit(shortest.min ?? shortest.max, shortest.unit, longest.unit)
  const { min: _min, ...rest } = longest
  return {
    ...rest,
    ...(low === null || low >= longest.max ? {} : { min: low }),
    start: Math.min(...amounts.map((amount) => amount.start)),
    end: Math.max(...amounts.map((amount) => amount.end)),
  }
}

const hoursPerUnit: Record<TimeUnit, number> = {
  minute: 1 / 60,
  hour: 1,
  day: 24,
  week: 7 * 24,
  month: 30 * 24,
  year: 365 * 24,
}

/** How many of the smaller unit make the larger one; only where that is exact. */
const exact: Partial<Record<TimeUnit, Partial<Record<TimeUnit, number>>>> = {
  hour: { minute: 60 },
  day: { hour: 24, minute: 1440 },
  week: { day: 7, hour: 168 },
  year: { month: 12 },
}

function joinLast(items: Item[]): boolean {
  const last = items.at(-1)
  if (last?.type !== 'amount') return false
  const joint = items.at(-2)
  const before = joint?.type === 'amount' ? joint : items.at(-3)
  if (before?.type !== 'amount') return false
  if (joint === before || isAnd(joint)) return joinCompound(items, before, last, joint === before)
  if (!isAlternative(joint)) return false
  items.splice(-3, 3, spanOf([before, last]))
  return true
}

/** "1 month 15 days": a smaller unit right after a larger one adds to it. */
function joinCompound(items: Item[], large: Amount, small: Amount, adjacent: boolean): boolean {
  const factor = exact[large.unit]?.[small.unit] ?? (large.unit === 'month' ? daysPerMonth : 0)
  const fits = small.unit === 'day' || large.unit !== 'month'
  if (factor === 0 || !fits || hoursOf(small) >= hoursPerUnit[large.unit]) return false
  if (large.min !== undefined || small.min !== undefined) return false
  const { wordsValue: _words, ...rest } = small
  const sum: Amount = { ...rest, max: large.max * factor + small.max, start: large.start }
  items.splice(adjacent ? -2 : -3, adjacent ? 2 : 3, sum)
  return true
}

const daysPerMonth = 30

function inUnit(value: number, from: TimeUnit, to: TimeUnit): number | null {
  if (from === to) return value
  const factor = exact[to]?.[from]
  return factor === undefined ? null : value / factor
}

function isAnd(item: Item | undefined): boolean {
  return item?.type === 'phrase' && item.meaning?.as === 'and'
}

function isAlternative(item: Item | undefined): boolean {
  if (item === undefined || item.type === 'amount') return false
  if (item.type === 'mark') return '-–—~/'.includes(item.text)
  const as = item.meaning?.as
  return as === 'to' || as === 'or' || as === 'since'
}
