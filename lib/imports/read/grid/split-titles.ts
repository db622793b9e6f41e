import type { Block, Cell } from '@/lib/imports/read/block'

type Row = Cell[]
const SERIAL = /^[(\[]?\s*[0-9০-৯]+([.\-][0-9০-৯]+)*\s*[.)\]।|]*$/

/**
 * Takes titles that were written as rows of a table out of it, as lines, so that "(1) heading,
 * table, (2) heading, table" reads the same whether it was drawn as one table or as four blocks.
 * A title between rows with serials stays: it is a heading inside that table.
 *
 * @param loneIsTitle whether a single filled cell makes a title even when it is not merged over its
 *   row (true for a sheet, where there is no other way to write one)
 */
export function splitTitles(rows: readonly Row[], loneIsTitle: boolean): Block[] {
  const blocks: Block[] = []
  let table: Row[] = []
  let gap: Row[] = []
  const flush = () => {
    if (table.length > 0) blocks.push({ type: 'grid', rows: table })
    table = []
  }
  for (const row of rows) {
    const isGap = isTitle(row) || isBlank(row) || (loneIsTitle && isLone(row))
    if (isGap) {
      gap.push(row)
      continue
    }
    if (table.length > 0 && gap.length > 0 && !beginsTable(row, table)) {
      table.push(...gap.filter((title) => !isBlank(title)), row)
    } else {
      if (gap.length > 0) flush()
      blocks.push(...gap.flatMap(linesOf))
      table.push(row)
    }
    gap = []
  }
  flush()
  return [...blocks, ...gap.flatMap(linesOf)]
}

/** One merged cell over the whole row. */
function isTitle(row: Row): boolean {
  const [first, ...rest] = row
  if (!first?.text || first.merged || rest.length === 0) return false
  return (
    rest.every((cell) => cell.merged === 'left' || cell.text === '') && rest[0]?.merged === 'left'
  )
}

function isLone(row: Row): boolean {
  const own = row.filter((cell) => cell.text !== '' && cell.merged !== 'left')
  return own.length === 1 && !own[0]?.merged
}

function isBlank(row: Row): boolean {
  return row.every((cell) => cell.text === '')
}

/** After a title: a header begins a table, a serial (or a blank beside one) goes on with it. */
function beginsTable(row: Row, table: Row[]): boolean {
  const first = row[0]?.text.trim() ?? ''
  if (first === '' || SERIAL.test(first)) return false
  const hasSerials = table.some((above) => SERIAL.test(above[0]?.text.trim() ?? ''))
  return hasSerials || repeats(row, table[0])
}

function repeats(row: Row, header: Row | undefined): boolean {
  if (!header) return false
  const same = row.filter((cell, at) => cell.text !== '' && cell.text === header[at]?.text)
  return same.length * 2 >= row.length
}

function linesOf(row: Row): Block[] {
  const text = row.find((cell) => cell.text !== '')?.text ?? ''
  return text === '' ? [] : text.split('\n').map((line) => ({ type: 'line', text: line }))
}
