// What a comparison says in a few sentences: the widest differences of time, and the offices that promise none. Pure.
import type { TimeResult } from '@/lib/values/compare/time'
import type { ComparedVersion, Comparison, ComparisonRow, MeasuredService } from './comparison'
import { widthOf } from './view'

/** A service whose limits differ most, with what each office says. */
export interface TimeRemark {
  kind: 'time'
  row: ComparisonRow
  /** Working days between the shortest and the longest. */
  apart: number
  said: { column: number; measured: MeasuredService }[]
}

/** An office none of whose services has a limit with a bound. */
export interface NoTimeRemark {
  kind: 'no_time'
  column: number
  version: ComparedVersion
  services: number
  /** How many services, by the reason why they promise no time. */
  reasons: Partial<Record<Exclude<TimeResult, 'days'>, number>>
  /** Where what stands in the time column belongs, when all such cells belong to one. */
  belongsTo?: string
}

export type Remark = TimeRemark | NoTimeRemark

const mostTimeRemarks = 5

/** First the offices that promise no time at all, then the widest differences of time. */
export function listRemarks({ versions, rows }: Comparison): Remark[] {
  const silent = versions.flatMap((version, column) => {
    const measured = rows.flatMap(({ cells }) => cells[column] ?? [])
    const isSilent = measured.length > 0 && measured.every(({ time }) => time.result !== 'days')
    return isSilent ? [toNoTime(version, column, measured)] : []
  })
  const wide = rows
    .filter((row) => widthOf(row) > 0)
    .toSorted((a, b) => widthOf(b) - widthOf(a))
    .slice(0, mostTimeRemarks)
  return [...silent, ...wide.map(toTimeRemark)]
}

function toTimeRemark(row: ComparisonRow): TimeRemark {
  const said = row.cells.flatMap((cell, column) => cell.map((measured) => ({ column, measured })))
  return { kind: 'time', row, apart: widthOf(row), said }
}

function toNoTime(
  version: ComparedVersion,
  column: number,
  measured: readonly MeasuredService[],
): NoTimeRemark {
  const reasons: NoTimeRemark['reasons'] = {}
  for (const { result } of measured.map(({ time }) => time)) {
    if (result !== 'days') reasons[result] = (reasons[result] ?? 0) + 1
  }
  const places = new Set(
    measured.flatMap(({ time, service }) =>
      time.result === 'wrong_column' ? [service.timeLimit.belongsTo] : [],
    ),
  )
  const [belongsTo] = places
  return {
    kind: 'no_time',
    ...{ column, version, services: measured.length, reasons },
    ...(places.size === 1 && belongsTo && { belongsTo }),
  }
}
