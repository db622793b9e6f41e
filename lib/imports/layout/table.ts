// A table is rows of cells under headers, whatever marks the document used for them.
// Invariant: every cell of a row stands at the index of its column; what is not there is undefined.
import type { Cell } from '@/lib/imports/read/block'

export type Layout = 'grid' | 'rows' | 'pipes' | 'cells' | 'paragraphs' | 'words'

export interface Row {
  cells: (Cell | undefined)[]
  /** How many cells the document prints in this row. */
  printed: number
  /** The last row of the document, and it stops before its last column. */
  cutOff?: boolean
  /** A title across the whole table, standing above this row. */
  caption?: string
}

export interface Table {
  layout: Layout
  headers: string[]
  /** The headers were taken from the table before, which this one continues. */
  continued?: true
  rows: Row[]
}

export type Part = { type: 'text'; lines: TextLine[] } | { type: 'table'; table: Table }

export interface TextLine {
  text: string
  heading?: number
  listItem?: { ordered: boolean; index: number }
}

export function cellText(cell: Cell | undefined): string {
  return cell?.text.trim() ?? ''
}
