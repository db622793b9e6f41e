// One standard service over many offices: who promises what, where the middle lies, and how far each is from it. Pure.
import type { AreaName } from '@/lib/charters/published-charter'
import { medianOf, type Spread, spreadOf } from '@/lib/values/compare/numbers'
import type { ComparedVersion, MeasuredService } from './comparison'
import { measureService } from './measure-service'

/** What an office promises for the service; an office with several of the kind stands there several times. */
export interface Offer {
  version: ComparedVersion
  measured: MeasuredService
  /** Working days, and taka, above (or below) the median; absent where there is no number. */
  timeDistance?: number
  feeDistance?: number
}

export interface DistrictMedian {
  area: AreaName
  /** Working days. */
  median: number
  count: number
}

export interface AcrossOffices {
  offers: Offer[]
  /** Versions that have no such service. */
  missing: ComparedVersion[]
  time: Spread | null
  fee: Spread | null
  /** Of the districts with at least one limit, the slowest first. */
  districts: DistrictMedian[]
}

/**
 * Measures the same service of many offices; `versions` hold only services of that standard.
 * @example compareAcross(versions).time // { count: 3, least: 2, median: 3, most: 7 }
 */
export function compareAcross(versions: readonly ComparedVersion[]): AcrossOffices {
  const measured = versions.flatMap((version) =>
    version.services.map((service) => ({ version, measured: measureService(service) })),
  )
  const time = spreadOf(measured.flatMap((offer) => daysOf(offer.measured) ?? []))
  const fee = spreadOf(measured.flatMap((offer) => takaOf(offer.measured) ?? []))
  return {
    offers: measured.map((offer) => ({
      ...offer,
      ...distance('timeDistance', daysOf(offer.measured), time),
      ...distance('feeDistance', takaOf(offer.measured), fee),
    })),
    missing: versions.filter(({ services }) => services.length === 0),
    time,
    fee,
    districts: districtMedians(measured),
  }
}

/** Working days, of a limit that has a bound. */
export function daysOf({ time }: MeasuredService): number | undefined {
  return time.result === 'days' ? time.days : undefined
}

/** Taka, of a fee that names a sum. */
export function takaOf({ fee }: MeasuredService): number | undefined {
  return fee.result === 'taka' ? fee.taka : undefined
}

function distance(
  name: 'timeDistance' | 'feeDistance',
  value: number | undefined,
  spread: Spread | null,
) {
  if (value === undefined || spread === null) return {}
  return { [name]: Math.round((value - spread.median) * 1000) / 1000 }
}

function districtMedians(offers: readonly Pick<Offer, 'version' | 'measured'>[]): DistrictMedian[] {
  const limits = new Map<string, { area: AreaName; days: number[] }>()
  for (const { version, measured } of offers) {
    const area = version.office.areas.find(({ level }) => level === 'DISTRICT')
    const days = daysOf(measured)
    if (!area || days === undefined) continue
    const known = limits.get(area.id) ?? { area, days: [] }
    known.days.push(days)
    limits.set(area.id, known)
  }
  return [...limits.values()]
    .map(({ area, days }) => ({ area, median: medianOf(days) ?? 0, count: days.length }))
    .sort((a, b) => b.median - a.median || (a.area.id < b.area.id ? -1 : 1))
}
