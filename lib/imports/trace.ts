// A trace lays a document's tables, as printed, beside the services that were read from their rows.
// Invariant: every row of every table is in it, also of those that were left aside.
import { z } from 'zod'
import { serviceCategories } from '@/lib/charters/reading'
import { columnFields } from './schema'

const tableUses = ['services', 'grievance', 'expectations', 'other'] as const
export const rowParts = ['service', 'variant', 'continuation', 'title', 'nothing'] as const

const tracedRowSchema = z.object({
  cells: z.array(z.string()),
  part: z.enum(rowParts),
  /** Place in the report's services; absent when no service came of the row. */
  service: z.number().int().nonnegative().optional(),
})

const tracedTableSchema = z.object({
  use: z.enum(tableUses),
  category: z.enum(serviceCategories).optional(),
  columns: z.array(
    z.object({ header: z.string(), field: z.enum(columnFields), confidence: z.number() }),
  ),
  rows: z.array(tracedRowSchema),
})

export const traceSchema = z.object({
  tables: z.array(tracedTableSchema),
  /** Lines that belong to no section that was read. */
  aside: z.array(z.string()),
})

export type TracedTable = z.infer<typeof tracedTableSchema>
export type Trace = z.infer<typeof traceSchema>
