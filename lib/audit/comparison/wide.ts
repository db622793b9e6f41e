// One standard service over more offices than one table holds: the middle and the spread of all, and of each district.
// Pure. Invariant: the same numbers as `compareAcross` of the same versions.
import { weightedMedian, type Weighted } from '@/lib/audit/nightly/weighted-median'
import type { AreaName } from '@/lib/charters/published-charter'
import type { Spread } from '@/lib/values/compare/numbers'
import { measureTime, type TimeResult } from '@/lib/values/compare/time'
import type { TimeLimit } from '@/lib/values/schema'

/** How many offers of a district have the same time limit; without one they are offices that lack the service. */
export interface AlikeOffers {
  districtId: string | null
  timeLimit: TimeLimit | null
  count: number
}

export interface WideDistrict {
  /** Absent of offices above the districts. */
  area?: AreaName
  offers: number
  missing: number
  time: Spread | null
}

export interface WideOffers extends Omit<WideDistrict, 'area'> {
  /** Why no time is promised, and how often. */
  reasons: Partial<Record<Exclude<TimeResult, 'days'>, number>>
  /** The slowest first; those without a limit last. */
  districts: WideDistrict[]
}

/** @example summariseOffers([{ districtId: 'narail', timeLimit, count: 8 }], areas).time?.median // 3 */
export function summariseOffers(
  alike: readonly AlikeOffers[],
  areas: ReadonlyMap<string, AreaName>,
): WideOffers {
  const measured = alike.map((row) => ({
    ...row,
    time: row.timeLimit && measureTime(row.timeLimit),
  }))
  const reasons: WideOffers['reasons'] = {}
  for (const { time, count } of measured) {
    if (time && time.result !== 'days') reasons[time.result] = (reasons[time.result] ?? 0) + count
  }
  const districts = [...Map.groupBy(measured, ({ districtId }) => districtId ?? '')].map(
    ([id, rows]) => {
      const area = areas.get(id)
      return { ...sumOf(rows), ...(area && { area }) }
    },
  )
  return { ...sumOf(measured), reasons, districts: districts.toSorted(bySlowness) }
}

type Measured = AlikeOffers & { time: ReturnType<typeof measureTime> | null }

function sumOf(rows: readonly Measured[]): Omit<WideDistrict, 'area'> {
  const offers = rows.filter(({ time }) => time !== null)
  const days = offers.flatMap(({ time, count }) =>
    time?.result === 'days' && time.days !== undefined ? [{ value: time.days, weight: count }] : [],
  )
  return {
    offers: countOf(offers),
    missing: countOf(rows) - countOf(offers),
    time: spreadOf(days),
  }
}

function spreadOf(days: readonly Weighted[]): Spread | null {
  const median = weightedMedian(days)
  if (median === null) return null
  const values = days.map(({ value }) => value)
  return {
    count: days.reduce((sum, { weight }) => sum + weight, 0),
    least: Math.min(...values),
    median,
    most: Math.max(...values),
  }
}

function countOf(rows: readonly AlikeOffers[]): number {
  return rows.reduce((sum, { count }) => sum + count, 0)
}

function bySlowness(a: WideDistrict, b: WideDistrict): number {
  const slower = (b.time?.median ?? -1) - (a.time?.median ?? -1)
  return slower || ((a.area?.id ?? '') < (b.area?.id ?? '') ? -1 : 1)
}
