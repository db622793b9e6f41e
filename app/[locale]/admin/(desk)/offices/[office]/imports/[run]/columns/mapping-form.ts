import type { Mapping, TableMapping } from '@/lib/imports/mapping'
import type { ColumnField } from '@/lib/imports/schema'
import type { Trace } from '@/lib/imports/trace'

type TypedTable = { use?: string; category?: string; columns?: Record<string, string> }

/** What the form of the columns shows: what was corrected, else what was read. */
export function storedMapping(trace: Trace, mapping: Mapping) {
  const tables = trace.tables.map(({ columns }, place) => {
    const { use, category } = mapping[place] ?? {}
    const fields = columns.map(({ field }, at) => [`c${at}`, field] as const)
    return [`t${place}`, { use, category, columns: Object.fromEntries(fields) }] as const
  })
  return { tables: Object.fromEntries(tables) }
}

/** Only what differs from what was read, or was corrected before, is a correction. */
export function readMapping(typed: unknown, trace: Trace, before: Mapping): Mapping {
  const tables = (typed ?? {}) as Record<string, TypedTable>
  const corrected = trace.tables.flatMap((table, place) => {
    const { use, category, columns = {} } = tables[`t${place}`] ?? {}
    const fields = table.columns.flatMap(({ field }, at) => {
      const chosen = columns[`c${at}`]
      const isGiven = before[place]?.columns?.[at] !== undefined
      return chosen && (isGiven || chosen !== field) ? [[String(at), chosen] as const] : []
    })
    const mapping = {
      ...(use && { use }),
      ...(category && { category }),
      ...(fields.length > 0 && {
        columns: Object.fromEntries(fields) as Record<string, ColumnField>,
      }),
    } as TableMapping
    return Object.keys(mapping).length > 0 ? [[String(place), mapping] as const] : []
  })
  return Object.fromEntries(corrected)
}
