import type { ServiceCategory } from '@/lib/charters/reading'
import { cellText, type Table } from '../layout/table'
import type { RowOrigin } from '../parse/service-table'
import type { ColumnGuess } from '../recognise/columns'
import type { TableKind } from '../recognise/table-kind'
import { type ColumnField, columnFields } from '../schema'
import type { TracedTable } from '../trace'

/** The table as printed, row by row, with what came of each. */
export function traceTable(
  { table, columns }: { table: Table; columns: ColumnGuess[] },
  use: TableKind,
  read?: { category: ServiceCategory; origins: RowOrigin[] },
): TracedTable {
  return {
    use,
    ...(read && { category: read.category }),
    columns: columns.map(({ field, confidence }, at) => ({
      header: headerAt(table, at),
      field: publicField(field),
      confidence,
    })),
    rows: table.rows.map(({ cells }, at) => ({
      cells: columns.map((_, column) => cellText(cells[column])),
      ...(read?.origins[at] ?? { part: 'nothing' }),
    })),
  }
}

/** A header's words on one line. */
export function headerAt(table: Table, at: number): string {
  return (table.headers[at] ?? '').replaceAll(/\s+/gu, ' ').trim()
}

/** Fields of other tables than those of services have no name of their own in a report. */
export function publicField(field: ColumnGuess['field']): ColumnField {
  return known.has(field) ? (field as ColumnField) : 'other'
}

const known = new Set<string>(columnFields)
