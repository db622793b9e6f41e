// A mapping is what a person corrected of how a document's tables were read: it wins over what the reader thought.
import { z } from 'zod'
import { serviceCategories } from '@/lib/charters/reading'
import { columnFields } from './schema'

const place = z.string().regex(/^\d{1,4}$/)

const tableMappingSchema = z.object({
  /** `services`: read it as services whatever it looks like; `none`: leave it aside. */
  use: z.enum(['services', 'none']).optional(),
  category: z.enum(serviceCategories).optional(),
  /** Place of the column in its table, from 0 → field. */
  columns: z.record(place, z.enum(columnFields)).optional(),
})

/** Place of the table in the document, from 0 → what was corrected of it. */
export const mappingSchema = z.record(place, tableMappingSchema)

export type TableMapping = z.infer<typeof tableMappingSchema>
export type Mapping = z.infer<typeof mappingSchema>
