// Rows of the spreadsheet as offices to be created, as far as a row can be read by itself.
import { toAsciiDigits } from '@/lib/bangla/digits'
import { invalidAt, type Refusal } from '@/lib/charters/issue'
import { restore } from '@/lib/exports/neutralise'
import { type Column, columnOf } from './columns'
import { readDelimited } from './delimited'

/** More rows than this are to be sent in parts. */
const maxRows = 300

export interface SheetRow {
  /** As the spreadsheet numbers it, from 1. */
  line: number
  cells: Partial<Record<Column, string>>
}

/**
 * The rows of a table given as text, by its headers. Refuses with `sheet_empty`, `sheet_without_headers` (the
 * first row must name at least address, name, department and level), `sheet_column_unknown`, `sheet_too_long`.
 */
export function readRows(table: string): { ok: true; rows: SheetRow[] } | Refusal {
  const [head, ...body] = readDelimited(table)
  if (!head) return invalidAt(['table'], 'sheet_empty')
  const names = head.cells.map((cell) => (cell.trim() === '' ? null : columnOf(restore(cell))))
  const isNamed = ['slug', 'department', 'level'].every((name) => names.includes(name as Column))
  if (!isNamed) return invalidAt(['table'], 'sheet_without_headers')
  if (names.includes(undefined)) return invalidAt(['table'], 'sheet_column_unknown')
  if (body.length === 0) return invalidAt(['table'], 'sheet_empty')
  if (body.length > maxRows) return invalidAt(['table'], 'sheet_too_long')
  const rows = body.map(({ line, cells }) => ({
    line,
    cells: Object.fromEntries(
      names.flatMap((name, at) => {
        const text = restore(cells[at] ?? '').trim()
        return name && text ? [[name, text]] : []
      }),
    ),
  }))
  return { ok: true, rows }
}

/** A cell of several entries: by lines, commas or semicolons. */
export function readEntries(cell: string | undefined): string[] {
  return (cell ?? '')
    .split(/[\n,;]/)
    .map((entry) => entry.trim())
    .filter(Boolean)
}

/** A cell of a number, in either digit script; absent when blank, not a number when it is none. */
export function readNumber(cell: string | undefined): number | undefined {
  return cell === undefined ? undefined : Number(toAsciiDigits(cell).replace(',', '.'))
}
