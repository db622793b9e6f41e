// A row with fewer or shifted cells is fitted to the columns by what its cells contain.
import type { Cell } from '@/lib/imports/read/block'
import { affinity } from '../../recognise/affinity'
import { serialNumber } from '../stream/chunks'
import { contentOf } from '../../recognise/content'
import type { HeaderField } from '../../recognise/lexicon/headers'
import { cellText, type Row } from '../table'

const SKIP = 2
const SKIP_SERIAL = 0.4
const CUT = 0.9
/** A shift of a whole row must be this much better than reading it as printed. */
const MARGIN = 4

/** Rows of one length, shorter than the header, stand alike: as most of them suit best. */
export function fitRows(rows: Cell[][], fields: HeaderField[]): Row[] {
  const usual = new Map<number, number[]>()
  for (const length of new Set(rows.map((cells) => cells.length))) {
    const alike = rows.filter((cells) => cells.length === length && isPlainRow(cells))
    if (length < fields.length && alike.length >= 2) usual.set(length, commonPlaces(alike, fields))
  }
  return rows.map((cells) => {
    const places = isPlainRow(cells) || !startsSub(cells) ? usual.get(cells.length) : undefined
    if (!places || places.length !== cells.length) return fitRow(cells, fields)
    return { cells: place(cells, places, fields.length), printed: cells.length }
  })
}

/** The most frequent of the rows' best places; none where less than half of them agree. */
function commonPlaces(rows: Cell[][], fields: HeaderField[]): number[] {
  const counts = new Map<string, number>()
  for (const cells of rows) {
    const key = bestPlaces(cells, fields).places.join(' ')
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  const [key, count] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? ['', 0]
  return count * 2 > rows.length ? key.split(' ').map(Number) : []
}

/** A row told to its last cell, that is no sub-row. */
function isPlainRow(cells: Cell[]): boolean {
  return cellText(cells.at(-1)) !== '' && !startsSub(cells)
}

function startsSub(cells: Cell[]): boolean {
  return contentOf(cellText(cells[0])).types.subLabel !== undefined
}

/**
 * Places the cells of a row under the columns, in order. A row of full width is shifted only where
 * its content clearly says so; cells beyond the last column are kept with the last.
 */
export function fitRow(cells: Cell[], fields: HeaderField[]): Row {
  const width = fields.length
  const printed = cells.length
  const told = withoutBlankTail(cells)
  const full = cells.length >= width
  const asPrinted = placeInOrder(cells, width)
  if (told.length === 0 || told.length >= width) return { cells: asPrinted, printed }
  const fitted = bestPlaces(told, fields)
  const placed = place(told, fitted.places, width)
  if (!full) return { cells: placed, printed }
  const gain = fitted.score - orderScore(asPrinted, fields)
  const shifts = serialNumber(cellText(cells[0])) === null && cellText(cells[0]) !== ''
  return { cells: shifts && gain >= MARGIN ? placed : asPrinted, printed }
}

function withoutBlankTail(cells: Cell[]): Cell[] {
  let end = cells.length
  while (end > 0 && cellText(cells[end - 1]) === '') end -= 1
  return cells.slice(0, end)
}

function placeInOrder(cells: Cell[], width: number): (Cell | undefined)[] {
  const placed: (Cell | undefined)[] = Array.from({ length: width }, (_, at) => cells[at])
  const beyond = cells.slice(width).filter((cell) => cellText(cell) !== '' && !cell.merged)
  const last = placed[width - 1]
  if (beyond.length === 0 || width === 0) return placed
  const text = [last, ...beyond].map(cellText).filter(Boolean).join('\n')
  placed[width - 1] = { text }
  return placed
}

function orderScore(cells: (Cell | undefined)[], fields: HeaderField[]): number {
  return fields.reduce((sum, field, at) => {
    const text = cellText(cells[at])
    return sum + (text === '' ? 0 : affinity(text, field))
  }, 0)
}

/** The best order-keeping choice of a column for every cell. */
function bestPlaces(cells: Cell[], fields: HeaderField[]): { places: number[]; score: number } {
  const width = fields.length
  const table: { score: number; from: number }[][] = []
  cells.forEach((cell, row) => {
    table.push(fields.map((field, column) => arrive(cell, field, row, column, table, fields)))
  })
  const last = table.at(-1) ?? []
  const ends = last.map((entry, column) => entry.score - (width - 1 - column) * CUT)
  let column = ends.indexOf(Math.max(...ends))
  const score = ends[column] ?? 0
  const places: number[] = []
  for (let row = cells.length - 1; row >= 0; row--) {
    places.unshift(column)
    column = table[row]?.[column]?.from ?? 0
  }
  return { places, score }
}

function arrive(
  cell: Cell,
  field: HeaderField,
  row: number,
  column: number,
  table: { score: number; from: number }[][],
  fields: HeaderField[],
): { score: number; from: number } {
  const suits = suitability(cellText(cell), field)
  if (row === 0) return { score: suits - skipped(fields, 0, column), from: -1 }
  let best = { score: -Infinity, from: 0 }
  for (let from = row - 1; from < column; from++) {
    const score =
      (table[row - 1]?.[from]?.score ?? -Infinity) + suits - skipped(fields, from + 1, column)
    if (score > best.score) best = { score, from }
  }
  return best
}

function suitability(text: string, field: HeaderField): number {
  return contentOf(text).blank ? 0 : affinity(text, field)
}

function skipped(fields: HeaderField[], from: number, to: number): number {
  return fields
    .slice(from, to)
    .reduce((sum, field) => sum + (field === 'serial' ? SKIP_SERIAL : SKIP), 0)
}

function place(cells: Cell[], places: number[], width: number): (Cell | undefined)[] {
  const placed: (Cell | undefined)[] = Array.from({ length: width }, () => undefined)
  cells.forEach((cell, at) => {
    placed[places[at] ?? at] = cell
  })
  return placed
}
