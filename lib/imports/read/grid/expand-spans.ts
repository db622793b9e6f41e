import { type Cell, MAX_CELLS } from '@/lib/imports/read/block'
import { Refusal } from '@/lib/imports/read/refusal'

export interface SpanningCell {
  text: string
  colspan: number
  rowspan: number
}

/** Wider spans than this are a mistake or an attack: they count as one column. */
const MAX_SPAN = 60

interface Hanging {
  text: string
  rowsLeft: number
}

/**
 * Writes each merged cell into every place it covers. Rows keep their own length: a short row stays
 * short, except where a merged cell from above lies to its right.
 *
 * @throws Refusal `too_many_cells`
 */
export function expandSpans(rows: readonly (readonly SpanningCell[])[]): Cell[][] {
  const width = rows.reduce((widest, row) => Math.max(widest, statedWidth(row)), 0)
  const hanging = new Map<number, Hanging>()
  let total = 0
  return rows.map((row) => {
    const cells = expandRow(row, hanging, width)
    total += cells.length
    if (total > MAX_CELLS) throw new Refusal('too_many_cells')
    return cells
  })
}

function statedWidth(row: readonly SpanningCell[]): number {
  return row.reduce((sum, { colspan }) => sum + (colspan > MAX_SPAN ? 1 : colspan), 0)
}

function expandRow(
  row: readonly SpanningCell[],
  hanging: Map<number, Hanging>,
  width: number,
): Cell[] {
  const cells: Cell[] = []
  const fillFromAbove = () => {
    for (let above = take(hanging, cells.length); above; above = take(hanging, cells.length)) {
      cells.push(above)
    }
  }
  for (const cell of row) {
    fillFromAbove()
    const room = Math.max(1, width - cells.length)
    placeCell(cell, Math.min(cell.colspan, room), cells, hanging)
  }
  const last = Math.max(-1, ...hanging.keys())
  while (cells.length <= last) cells.push(take(hanging, cells.length) ?? { text: '' })
  return cells
}

function placeCell(
  { text, rowspan }: SpanningCell,
  colspan: number,
  cells: Cell[],
  hanging: Map<number, Hanging>,
): void {
  const start = cells.length
  for (let column = start; column < start + colspan; column += 1) {
    // Two merged cells over the same place: the one from above gives way.
    hanging.delete(column)
    cells.push(column === start ? { text } : { text, merged: 'left' })
    if (rowspan > 1) hanging.set(column, { text, rowsLeft: rowspan - 1 })
  }
}

function take(hanging: Map<number, Hanging>, column: number): Cell | null {
  const above = hanging.get(column)
  if (!above) return null
  if (above.rowsLeft === 1) hanging.delete(column)
  else above.rowsLeft -= 1
  return { text: above.text, merged: 'above' }
}
