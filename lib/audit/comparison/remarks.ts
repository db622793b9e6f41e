// What a comparison says in a few sentences: the widest differences of time, and the offices that promise none. Pure.
import type { TimeResult } from '@/lib/values/compare/time'
import type { Comparison, ComparisonRow, MeasuredService } from './comparison'
import { widthOf } from './view'

/** A service whose limits differ most, with what each office says. */
export interface TimeRemark {
  kind: 'time'
  row: ComparisonRow
  /** Working days between the shortest and the longest. */
  apart: number
  said: { column: number; measured: MeasuredService }[]
}

/** Why services promise no time with a bound, and how many for each reason. */
export interface NoTimeReasons {
  counts: Partial<Record<Exclude<TimeResult, 'days'>, number>>
  /** Where what stands in the time column belongs, when all such cells belong to one. */
  belongsTo?: string
}

/** An office none of whose services has a limit with a bound. */
export interface NoTimeRemark {
  kind: 'no_time'
  column: number
  services: number
  reasons: NoTimeReasons
}

export type Remark = TimeRemark | NoTimeRemark

const mostTimeRemarks = 5

/** First the offices that promise no time at all, then the widest differences of time. */
export function listRemarks({ versions, rows }: Comparison): Remark[] {
  const silent = versions.flatMap((_, column): NoTimeRemark[] => {
    const measured = rows.flatMap(({ cells }) => cells[column] ?? [])
    const isSilent = measured.length > 0 && measured.every(({ time }) => time.result !== 'days')
    if (!isSilent) return []
    const services = measured.length
    return [{ kind: 'no_time', column, services, reasons: countReasons(measured) }]
  })
  const wide = rows
    .filter((row) => widthOf(row) > 0)
    .toSorted((a, b) => widthOf(b) - widthOf(a))
    .slice(0, mostTimeRemarks)
  return [...silent, ...wide.map(toTimeRemark)]
}

/** Counts the reasons among services; those with a bound have none. */
export function countReasons(measured: readonly MeasuredService[]): NoTimeReasons {
  const counts: NoTimeReasons['counts'] = {}
  for (const { result } of measured.map(({ time }) => time)) {
    if (result !== 'days') counts[result] = (counts[result] ?? 0) + 1
  }
  const places = new Set(
    measured.flatMap(({ time, service }) =>
      time.result === 'wrong_column' ? [service.timeLimit.belongsTo] : [],
    ),
  )
  const [belongsTo] = places
  return { counts, ...(places.size === 1 && belongsTo && { belongsTo }) }
}

function toTimeRemark(row: ComparisonRow): TimeRemark {
  const said = row.cells.flatMap((cell, column) => cell.map((measured) => ({ column, measured })))
  return { kind: 'time', row, apart: widthOf(row), said }
}
