import { type Cell, MAX_CELLS } from '@/lib/imports/read/block'
import { Refusal } from '@/lib/imports/read/refusal'

/** The filled cells of a sheet, by row and column from 1. */
export type SheetCells = Map<number, Map<number, Cell>>

/**
 * Lays the filled cells out as rows. Columns without content go, and of several blank rows one
 * remains: it may part two tables.
 *
 * @throws Refusal `too_many_cells`
 */
export function sheetMatrix(cells: SheetCells): Cell[][] {
  const columns = usedColumns(cells)
  // Rows of a scattered sheet are mostly blanks.
  if (cells.size * columns.length > MAX_CELLS * 4) throw new Refusal('too_many_cells')
  const matrix: Cell[][] = []
  let previous: number | null = null
  for (const row of [...cells.keys()].sort((a, b) => a - b)) {
    if (previous !== null && row > previous + 1) matrix.push([])
    matrix.push(columns.map((column) => cells.get(row)?.get(column) ?? { text: '' }))
    previous = row
  }
  return matrix
}

function usedColumns(cells: SheetCells): number[] {
  const columns = new Set<number>()
  for (const row of cells.values()) for (const column of row.keys()) columns.add(column)
  return [...columns].sort((a, b) => a - b)
}
