// How a comparison is looked at: differences only, sorted, beyond a threshold. Part of its address; changes no value.
import { parseNumber } from '@/lib/bangla/digits'
import type { AcrossOffices, Offer } from './across'
import {
  type ComparedField,
  comparedFields,
  type Comparison,
  type ComparisonRow,
  type MeasuredService,
} from './comparison'
import { compareBy } from './measure-service'

/** `charter`: as the charters have them; `distance`: the farthest from the median, or apart, first. */
export const sorts = ['charter', ...comparedFields, 'distance', 'fee-distance'] as const
export type Sort = (typeof sorts)[number]

export interface View {
  onlyDifferences: boolean
  sort: Sort
  /** Working days: limits at least so far apart, or so far from the median. */
  apart?: number
  /** What was asked and could not be understood, as it was typed. */
  misread?: { apart?: string; sort?: string }
}

export const plainView: View = { onlyDifferences: false, sort: 'charter' }

/** What of a comparison a view shows, and how many rows it leaves out: they are counted, never just gone. */
export interface Shown<Row> {
  rows: Row[]
  hidden: number
}

const mostApart = 10_000

/**
 * The view an address asks for, numbers in either digit script; what is not understood stays plain, and is told.
 * @example readView({ apart: '৫' }) // { onlyDifferences: false, sort: 'charter', apart: 5 }
 */
export function readView(query: Record<string, string | undefined>): View {
  const sort = sorts.find((known) => known === query.sort)
  const apart = query.apart ? parseNumber(query.apart) : 0
  const isMeasured = apart !== null && apart <= mostApart
  const misread = {
    ...(!isMeasured && { apart: query.apart }),
    ...(query.sort && !sort && { sort: query.sort }),
  }
  return {
    onlyDifferences: query.only === 'differences',
    sort: sort ?? 'charter',
    ...(isMeasured && apart > 0 && { apart }),
    ...(Object.keys(misread).length > 0 && { misread }),
  }
}

/** The query of an address that asks for the view; nothing for the plain one. */
export function writeView({ onlyDifferences, sort, apart }: View): Record<string, string> {
  return {
    ...(onlyDifferences && { only: 'differences' }),
    ...(sort !== 'charter' && { sort }),
    ...(apart && { apart: String(apart) }),
  }
}

/** The rows of whole charters that a view shows, the greatest of the chosen value first. */
export function arrangeRows({ rows }: Comparison, view: View): Shown<ComparisonRow> {
  const kept = rows.filter(
    (row) =>
      (!view.onlyDifferences || row.differs.length > 0 || row.incomplete) &&
      (view.apart === undefined || widthOf(row) >= view.apart),
  )
  return { rows: kept.toSorted(rowOrder(view.sort)), hidden: rows.length - kept.length }
}

/**
 * The offers a view shows: least of the chosen value first, or the farthest from the median. Differences only: what
 * is not the median, with it what has no number.
 */
export function arrangeOffers({ offers }: AcrossOffices, view: View): Shown<Offer> {
  const kept = offers.filter(
    ({ timeDistance }) =>
      (!view.onlyDifferences || timeDistance !== 0) &&
      (view.apart === undefined || Math.abs(timeDistance ?? 0) >= view.apart),
  )
  return { rows: kept.toSorted(offerOrder(view.sort)), hidden: offers.length - kept.length }
}

/** For Array.prototype.sort: antisymmetric. */
export function offerOrder(sort: Sort): (a: Offer, b: Offer) => number {
  if (sort === 'charter') return () => 0
  if (sort === 'distance') return byDistance(({ timeDistance }) => timeDistance)
  if (sort === 'fee-distance') return byDistance(({ feeDistance }) => feeDistance)
  return (a, b) => compareBy[sort](a.measured, b.measured)
}

/** For Array.prototype.sort: antisymmetric. */
export function rowOrder(sort: Sort): (a: ComparisonRow, b: ComparisonRow) => number {
  if (sort === 'charter') return () => 0
  if (sort === 'distance') return (a, b) => widthOf(b) - widthOf(a)
  if (sort === 'fee-distance') return (a, b) => feeWidthOf(b) - feeWidthOf(a)
  return (a, b) => compareGreatest(sort, b, a)
}

/** Working days between the shortest and the longest limit of a row. */
export function widthOf({ time }: ComparisonRow): number {
  return time ? time.most - time.least : 0
}

function feeWidthOf({ cells }: ComparisonRow): number {
  const fees = cells.flat().flatMap(({ fee }) => fee.taka ?? [])
  return fees.length > 0 ? Math.max(...fees) - Math.min(...fees) : 0
}

function compareGreatest(field: ComparedField, a: ComparisonRow, b: ComparisonRow): number {
  const [left, right] = [greatest(field, a), greatest(field, b)]
  return left && right ? compareBy[field](left, right) : 0
}

function greatest(field: ComparedField, { cells }: ComparisonRow): MeasuredService | undefined {
  return cells.flat().toSorted(compareBy[field]).at(-1)
}

/** Without a number there is no distance: those come last. */
function byDistance(distanceOf: (offer: Offer) => number | undefined) {
  const far = (offer: Offer) => {
    const distance = distanceOf(offer)
    return distance === undefined ? -1 : Math.abs(distance)
  }
  return (a: Offer, b: Offer) => far(b) - far(a)
}
