import type { Block, Cell } from '@/lib/imports/read/block'
import { splitTitles } from '@/lib/imports/read/grid/split-titles'

/** Parts a sheet into its titles and tables; each table is as wide as its widest row. */
export function sheetBlocks(matrix: readonly Cell[][]): Block[] {
  return splitTitles(matrix, true).map((block) =>
    block.type === 'grid' ? { type: 'grid', rows: trimRight(block.rows) } : block,
  )
}

function trimRight(rows: Cell[][]): Cell[][] {
  const width = rows.reduce((widest, row) => Math.max(widest, filledWidth(row)), 0)
  return rows.map((row) => row.slice(0, width))
}

function filledWidth(row: readonly Cell[]): number {
  return row.findLastIndex((cell) => cell.text !== '') + 1
}
