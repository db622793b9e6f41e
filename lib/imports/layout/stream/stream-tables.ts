// A stream of cells without rows becomes tables: header runs found, the cells between them segmented.
import { assignColumns } from '../../recognise/columns'
import { findAnchors, leadingNumber } from './anchors'
import { type Chunk, dropColumnNumbers, serialNumber } from './chunks'
import { findHeaderRuns, type HeaderRun } from './header-run'
import { headerField } from '../../recognise/header-like'
import { type Costs, looseLines, markedCells, segmentRows } from './segment'
import type { Layout, Part, Table, TextLine } from '../table'

/** Text before the first header run stays text; without any header run nothing is a table. */
export function streamParts(given: Chunk[], layout: Layout, previous: Table | null): Part[] | null {
  const chunks = dropColumnNumbers(given)
  const runs = findHeaderRuns(chunks)
  const costs = layout === 'cells' ? markedCells : looseLines
  if (runs.length === 0) return continuedParts(chunks, layout, previous, costs)
  const lead = chunks.slice(0, runs[0]?.start ?? 0)
  const parts: Part[] = lead.length > 0 ? [asText(lead)] : []
  runs.forEach((run, index) => {
    const end = runs[index + 1]?.start ?? chunks.length
    const inside = splitSerials(chunks.slice(run.end, end))
    const headers = withSerial(run.headers, inside)
    const rows = segmentUnder(headers, inside, costs)
    if (rows.length > 0) parts.push({ type: 'table', table: { layout, headers, rows } })
  })
  return parts
}

/** The cells of the table before, going on without a header of their own. */
function continuedParts(
  chunks: Chunk[],
  layout: Layout,
  previous: Table | null,
  costs: Costs,
): Part[] | null {
  if (!previous || previous.headers.length === 0) return null
  if (chunks.length < previous.headers.length || !opensRow(chunks, previous)) return null
  const rows = segmentUnder(previous.headers, chunks, costs)
  const table: Table = { layout, headers: previous.headers, continued: true, rows }
  return [{ type: 'table', table }]
}

/** The first cell is a number where the header has one, and never another header. */
function opensRow([first]: Chunk[], { headers }: Table): boolean {
  const text = first?.text ?? ''
  if (headerField(headers[0] ?? '') === 'serial') return serialNumber(text) !== null
  return headerField(text) === null
}

/** Rows that are numbered under a header that is not: a column without a header stands before it. */
function withSerial(headers: string[], chunks: Chunk[]): string[] {
  const numbered = serialNumber(chunks[0]?.text ?? '') === 1
  return numbered && !headers.some((header) => headerField(header) === 'serial')
    ? ['', ...headers]
    : headers
}

function segmentUnder(headers: HeaderRun['headers'], chunks: Chunk[], costs: Costs) {
  const guessed = assignColumns(headers, []).map((guess) => guess.field)
  const fields = guessed.map((field, at) => (at === 0 && headers[0] === '' ? 'serial' : field))
  return segmentRows(chunks, fields, costs)
}

/** Where no number stands alone, the numbers glued to the names (“২। নাম”) start the rows. */
function splitSerials(chunks: Chunk[]): Chunk[] {
  if (chunks.some(({ text }) => serialNumber(text) !== null)) return chunks
  const texts = chunks.map(({ text }) => text)
  const leading = texts.map(leadingNumber)
  const anchors = findAnchors(
    texts,
    leading.map((found) => found?.number ?? null),
  )
  if (anchors.length < 2) return chunks
  return chunks.flatMap((chunk, at) => {
    const length = anchors.includes(at) ? (leading[at]?.length ?? 0) : 0
    if (length === 0) return [chunk]
    const serial: Chunk = { text: chunk.text.slice(0, length).trim(), before: 'row' }
    return [serial, { text: chunk.text.slice(length).trim(), before: 'line' }]
  })
}

function asText(chunks: Chunk[]): Part {
  const lines: TextLine[] = chunks.map(({ text }) => ({ text }))
  return { type: 'text', lines }
}
