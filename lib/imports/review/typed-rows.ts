// The rows of a review's form as decisions: only what differs from what was read is one.
import { z } from 'zod'
import { serviceCategories } from '@/lib/charters/reading'
import type { ImportReport } from '../schema'
import { editableFields, type RowDecision } from './decisions'
import { changedWords } from './describe/row-words'

const box = z.literal('on').optional()
const choice = z.string().max(120).optional()

/** "r3": the row at place 3; a number alone would be a place in a list. */
export const typedRowsSchema = z.record(
  z.string().regex(/^r\d{1,5}$/),
  z.object({
    seen: box,
    drop: box,
    service: choice,
    category: z.enum(['', ...serviceCategories]).optional(),
    fields: z
      .partialRecord(z.enum(editableFields), z.string().max(10_000, 'text_too_long'))
      .default({}),
  }),
)

export type TypedRows = z.input<typeof typedRowsSchema>

/** @example toRowDecisions({ r0: { seen: 'on', drop: 'on' } }, report) // { 0: { take: 'drop' } } */
export function toRowDecisions(
  typed: z.output<typeof typedRowsSchema>,
  report: ImportReport,
): Record<string, RowDecision> {
  const rows = Object.entries(typed).flatMap(([key, { seen, drop, service, category, fields }]) => {
    const place = Number(key.slice(1))
    const read = report.services[place]
    if (!read || !seen) return []
    const changed = changedWords(read, fields)
    const decision: RowDecision = {
      ...(drop && { take: 'drop' as const }),
      ...(service && { service }),
      ...(category && category !== read.category && { category }),
      ...(changed && { fields: changed }),
    }
    return [[String(place), decision] as const]
  })
  return Object.fromEntries(rows)
}
