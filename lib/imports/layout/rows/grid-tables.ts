// Rows of cells become tables: headers found, repeated ones and column numbers dropped, rows fitted.
import type { Cell } from '@/lib/imports/read/block'
import { assignColumns, meanAffinity } from '../../recognise/columns'
import { findHeading } from '../../recognise/heading'
import { bestField, scoreHeader } from '../../recognise/header'
import type { HeaderField } from '../../recognise/lexicon/headers'
import { serialNumber } from '../stream/chunks'
import { fitRows } from './fit-row'
import { upright } from './upright'
import {
  isHeaderRow,
  isNumberRow,
  isRuleRow,
  isSameHeader,
  isSecondHeaderRow,
  joinHeaders,
} from './header-row'
import { cellText, type Layout, type Part, type Row, type Table } from '../table'

interface Draft {
  headers: string[]
  /** Nothing but header rows was read so far. */
  open: boolean
  rows: { cells: Cell[]; caption?: string }[]
}

/** The tables of a grid, with the titles printed across it as text between them. */
export function gridParts(grid: Cell[][], layout: Layout, previous: Table | null): Part[] {
  const parts: Part[] = []
  let draft: Draft = { headers: [], open: true, rows: [] }
  let last = previous
  let caption: string | undefined
  const close = () => {
    const table = buildTable(draft, layout, last)
    if (table) parts.push({ type: 'table', table })
    last = table ?? last
  }
  for (const cells of upright(grid)) {
    if (isRuleRow(cells) || isNumberRow(cells)) continue
    const title = titleOf(cells)
    if (title !== null) {
      const heading = findHeading(title)
      if (heading || draft.headers.length === 0) {
        close()
        parts.push({ type: 'text', lines: [{ text: title, ...(heading ? { heading: 4 } : {}) }] })
        draft = { headers: draft.headers, open: true, rows: [] }
      } else caption = title
      continue
    }
    const next = readRow(draft, cells, caption)
    if (next !== draft) close()
    draft = next
    if (draft.rows.length > 0) caption = undefined
  }
  close()
  return parts
}

function readRow(draft: Draft, cells: Cell[], caption: string | undefined): Draft {
  if (draft.headers.length > 0 && isSameHeader(cells, draft.headers)) return draft
  if (draft.open && draft.headers.length > 0 && isSecondHeaderRow(cells, draft.headers)) {
    draft.headers = joinHeaders(draft.headers, cells)
    return draft
  }
  if (isHeaderRow(cells)) {
    const headers = cells.map(cellText)
    return { headers, open: true, rows: [] }
  }
  draft.open = false
  draft.rows.push({ cells, ...(caption === undefined ? {} : { caption }) })
  return draft
}

/** A text alone in its row, across the table or in its first cell. */
function titleOf(cells: Cell[]): string | null {
  if (cells.length === 2) return null
  const own = cells.filter((cell) => cell.merged !== 'left' && cellText(cell) !== '')
  const [first] = own
  if (own.length !== 1 || !first || first.merged === 'above') return null
  const at = cells.indexOf(first)
  const spans = cells.filter((cell) => cell.merged === 'left').length + 1
  const across = spans * 2 > cells.length
  const text = cellText(first)
  if (serialNumber(text) !== null || text.length > 200) return null
  return across || at === 0 || findHeading(text)?.strong ? text : null
}

function buildTable(draft: Draft, layout: Layout, previous: Table | null): Table | null {
  if (draft.rows.length === 0) return null
  const data = draft.rows.map((row) => row.cells)
  const continued = draft.headers.length === 0 && continues(data, previous)
  const given = continued ? (previous?.headers ?? []) : draft.headers
  const headers = matchWidth(given, data)
  const fields = assignColumns(headers, columnsOf(data, headers.length)).map((guess) => guess.field)
  const rows: Row[] = fitRows(data, fields).map((row, at) => {
    const caption = draft.rows[at]?.caption
    return caption === undefined ? row : { ...row, caption }
  })
  return { layout, headers, rows, ...(continued ? { continued: true as const } : {}) }
}

function continues(data: Cell[][], previous: Table | null): boolean {
  if (!previous || previous.headers.length === 0) return false
  const width = usualWidth(data)
  if (Math.abs(width - previous.headers.length) > 1) return false
  const columns = columnsOf(data, previous.headers.length)
  const fit = previous.headers.reduce((sum, header, at) => {
    const field = bestField(scoreHeader(header))?.field
    return sum + (field ? meanAffinity(columns[at] ?? [], field) : 0)
  }, 0)
  return fit > 1
}

/** Where rows are wider than their header, the header is spread over the columns it suits. */
function matchWidth(headers: string[], data: Cell[][]): string[] {
  const width = usualWidth(data)
  if (headers.length === 0) return Array.from({ length: width }, () => '')
  if (width <= headers.length) return headers
  return spreadHeaders(headers, columnsOf(data, width))
}

function spreadHeaders(headers: string[], columns: string[][]): string[] {
  const fields = headers.map((header) => bestField(scoreHeader(header))?.field ?? 'other')
  const spread: string[] = []
  let spare = columns.length - headers.length
  let at = 0
  columns.forEach((cells, index) => {
    const here = gainFrom(fields, columns, at, index, spare)
    const later = spare > 0 ? gainFrom(fields, columns, at, index + 1, spare - 1) : -Infinity
    const filled = cells.some((cell) => cell.trim() !== '')
    if (at < headers.length && (here >= later || !filled)) spread.push(headers[at++] ?? '')
    else {
      spread.push('')
      spare -= 1
    }
  })
  return spread
}

/** How well the remaining headers suit the columns from `index` on, taken one to one. */
function gainFrom(
  fields: HeaderField[],
  columns: string[][],
  at: number,
  index: number,
  spare: number,
) {
  let sum = 0
  for (let step = 0; at + step < fields.length; step++) {
    const field = fields[at + step] as HeaderField
    const here = meanAffinity(columns[index + step] ?? [], field)
    const shifted = spare > 0 ? meanAffinity(columns[index + step + 1] ?? [], field) : -Infinity
    sum += step === 0 ? here : Math.max(here, shifted)
  }
  return sum
}

function usualWidth(data: Cell[][]): number {
  const counts = new Map<number, number>()
  for (const cells of data) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? 0
}

function columnsOf(data: Cell[][], width: number): string[][] {
  const whole = data.filter((cells) => cells.length === width)
  const used = whole.length > 0 ? whole : data
  return Array.from({ length: width }, (_, at) => used.map((cells) => cellText(cells[at])))
}
