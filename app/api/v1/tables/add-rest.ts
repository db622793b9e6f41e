import type { TableWords } from '@/lib/audit/tables/exports/words'
import type { ExportFormat, ExportTable } from '@/lib/exports/table'

export interface TablePart {
  table: ExportTable
  /** Cursor of the part that follows. */
  next?: string
}

interface Rest {
  format: ExportFormat
  words: TableWords
  readPart: (after: string) => Promise<TablePart>
}

/** What follows the first part: a CSV goes on with it to the end, a workbook says that it is left out. */
export function addRest(
  { table, next }: TablePart,
  { format, words, readPart }: Rest,
): ExportTable {
  if (!next) return table
  if (format === 'csv') return { ...table, more: readOn(next, readPart) }
  const leftOut: [string, string] = [words.t('export.leftOut'), words.t('export.leftOutText')]
  return { ...table, notes: [...table.notes, leftOut] }
}

async function* readOn(from: string, readPart: Rest['readPart']) {
  for (let after: string | undefined = from; after;) {
    const part: TablePart = await readPart(after)
    yield part.table.rows
    after = part.next
  }
}
