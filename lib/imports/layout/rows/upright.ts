// A table whose headers stand in its first column lies on its side; it is set upright before it is read.
import type { Cell } from '@/lib/imports/read/block'
import { headerField } from '../../recognise/header-like'
import { isHeaderRow } from './header-row'
import { cellText } from '../table'

/** The grid with its headers in the first row; unchanged where they already are. */
export function upright(grid: Cell[][]): Cell[][] {
  const rows = grid.filter((cells) => cells.some((cell) => cellText(cell) !== ''))
  const width = Math.max(0, ...rows.map((cells) => cells.length))
  if (width < 2 || rows.length < 3 || rows.some(isHeaderRow)) return grid
  const titles = rows.filter((cells) => headerField(cellText(cells[0])) === null)
  const fields = new Set(rows.map((cells) => headerField(cellText(cells[0]))))
  fields.delete(null)
  if (fields.size < 3 || !fields.has('name') || titles.length * 3 > rows.length) return grid
  if (width === 2 && rows.length > fields.size) return entries(rows)
  return transpose(
    rows.filter((cells) => headerField(cellText(cells[0])) !== null),
    width,
  )
}

function transpose(rows: Cell[][], width: number): Cell[][] {
  return Array.from({ length: width }, (_, column) =>
    rows.map((cells) => turned(cells[column] ?? { text: '' })),
  )
}

/** What repeated the cell to its left now repeats the one above it. */
function turned(cell: Cell): Cell {
  if (cell.merged === undefined) return cell
  return { text: cell.text, merged: cell.merged === 'left' ? 'above' : 'left' }
}

/** Pairs of a label and a value, one service after the other: a row for each name. */
function entries(rows: Cell[][]): Cell[][] {
  const labels = [...new Set(rows.map((cells) => cellText(cells[0])))].filter(
    (label) => headerField(label) !== null,
  )
  const [opener] = rows.map((cells) => cellText(cells[0])).filter((label) => labels.includes(label))
  const table: Cell[][] = [labels.map((text) => ({ text }))]
  for (const [label, value] of rows) {
    const at = labels.indexOf(cellText(label))
    if (at === -1) continue
    if (cellText(label) === opener) table.push(labels.map(() => ({ text: '' })))
    const row = table.at(-1)
    if (row && table.length > 1) row[at] = { text: cellText(value) }
  }
  return table
}
