import type { Block } from '@/lib/imports/read/block'
import { expandSpans, type SpanningCell } from '@/lib/imports/read/grid/expand-spans'
import { splitTitles } from '@/lib/imports/read/grid/split-titles'
import type { Flow, FlowCell, FlowLine, FlowTable } from './flow'

/** Turns lines and tables into blocks; a table used for layout gives up what it holds, in order. */
export function flowBlocks(flow: Flow): Block[] {
  return flow.flatMap((item) => {
    if (item.kind === 'line') return item.text === '' ? [] : [lineBlock(item)]
    if (isLayout(item)) return item.rows.flat().flatMap((cell) => flowBlocks(cell.flow))
    return splitTitles(expandSpans(numberedRows(item)), false)
  })
}

function lineBlock({ text, heading, listItem }: FlowLine): Block {
  return { type: 'line', text, ...(heading ? { heading } : {}), ...(listItem ? { listItem } : {}) }
}

/** A single column is no table, nor is a frame that holds more cells in its inner tables than of its own. */
function isLayout(table: FlowTable): boolean {
  if (table.rows.every((row) => row.length <= 1)) return true
  const own = table.rows.flat().filter((cell) => !cell.flow.some((item) => item.kind === 'table'))
  return countInner(table) > own.length
}

function countInner(table: FlowTable): number {
  let count = 0
  for (const cell of table.rows.flat()) {
    for (const item of cell.flow) {
      if (item.kind === 'table') count += item.rows.flat().length + countInner(item)
    }
  }
  return count
}

function numberedRows(table: FlowTable): SpanningCell[][] {
  const counters = new Map<number, number>()
  return table.rows.map((row) =>
    row.map((cell, column) => ({
      text: autoNumber(cell, column, counters) ?? cellText(cell.flow),
      colspan: cell.colspan,
      rowspan: cell.rowspan,
    })),
  )
}

// Word numbers a serial column by itself: each cell is an empty item of one list, and says "1" to us.
function autoNumber(cell: FlowCell, column: number, counters: Map<number, number>): string | null {
  const [item, ...rest] = cell.flow
  if (rest.length > 0 || item?.kind !== 'line') return null
  if (item.text !== '' || !item.listItem?.ordered) return null
  const number = Math.max(item.listItem.index, (counters.get(column) ?? 0) + 1)
  counters.set(column, number)
  return String(number)
}

function cellText(flow: Flow): string {
  const lines = flow.map((item) => {
    if (item.kind === 'line') return item.text
    return item.rows.map((row) => row.map((cell) => cellText(cell.flow)).join(' ')).join('\n')
  })
  return lines.filter((line) => line.trim() !== '').join('\n')
}
