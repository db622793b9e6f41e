// A whole table on one line: its header is found word by word, its rows by their numbers,
// and each row is cut where the kind of words changes. The least certain of all layouts.
import { toAsciiDigits } from '@/lib/bangla/digits'
import { assignColumns } from '../../recognise/columns'
import { headerField } from '../../recognise/header-like'
import type { HeaderField } from '../../recognise/lexicon/headers'
import { findAnchors, holdsValue } from './anchors'
import { type Chunk, dropColumnNumbers, serialNumber } from './chunks'
import { type Costs, segmentRows } from './segment'
import type { Part, Row, Table, TextLine } from '../table'
import { findWordHeader } from './word-header'

const LONG = 160
const numbered: Costs = { skip: 1.1, cut: 0.6, continuation: 0, words: 'one row' }
const unnumbered: Costs = { skip: 1.1, cut: 1, continuation: 0, words: 'many rows' }
const ATOM =
  /\([^()]{0,60}\)|[\w.+-]{2,40}@[\w.-]{2,40}|\+?\d[\d-]{6,14}\d|(?:\d+(?:\s?[-–/]\s?\d+)?|এক|দুই|তিন|সাত|দশ)\s?(?:\([^()]{1,20}\)\s?)?(?:টি\s)?(?:কার্য\s?দিবস\S*|কর্ম\s?দিবস\S*|দিন\S*|ঘ[নণ]্টা\S*|মিনিট\S*|মাস\S*|সপ্তাহ\S*|বছর\S*|(?:working\s)?days?|hours?|months?|weeks?|minutes?)(?:এর)?(?:\s?(?:মধ্যে|ভিতরে|ভেতরে|পর্যন্ত))?|বিনা\s?মূল্যে?|[\d,.]+\s?(?:\/-|\/=|টাকা|Tk\.?)(?:\sটাকা)?|\S+/giu

/** The table of a long line, with the text before it; null when no line holds one. */
export function wordParts(lines: TextLine[], previous: Table | null): Part[] | null {
  const found = lines.map(({ text }) => (text.length > LONG ? findWordHeader(text) : null))
  const at = found.findIndex((each) => each !== null)
  const line = lines[at]
  const header = found[at]
  if (!line || !header) return continuedWords(lines, previous)
  const rest = [line.text.slice(header.end), ...lines.slice(at + 1).map(({ text }) => text)].join(
    ' ',
  )
  const headers = withSerial(header.headers, rest)
  const rows = splitAtHeader(rest, header.headers).flatMap((text) => rowsOf(text, headers))
  if (rows.length === 0) return null
  const before = [...lines.slice(0, at), { ...line, text: line.text.slice(0, header.start) }]
  const text = before.filter((entry) => entry.text.trim() !== '')
  const table: Part = { type: 'table', table: { layout: 'words', headers, rows } }
  return text.length > 0 ? [{ type: 'text', lines: text }, table] : [table]
}

/** The rows of a table whose header stood on the line before, in another section. */
function continuedWords(lines: TextLine[], previous: Table | null): Part[] | null {
  const text = lines.map((line) => line.text).join(' ')
  if (previous?.layout !== 'words' || !isNumbered(text)) return null
  const { headers } = previous
  const rows = rowsOf(text, headers)
  if (rows.length === 0) return null
  return [{ type: 'table', table: { layout: 'words', headers, continued: true, rows } }]
}

/** Rows that begin with a number under a header that does not. */
function withSerial(headers: string[], text: string): string[] {
  const counted = headerField(headers[0] ?? '') === 'serial'
  return isNumbered(text) && !counted ? ['', ...headers] : headers
}

function isNumbered(text: string): boolean {
  return serialNumber(/^\s*(\S+)/u.exec(text)?.[1] ?? '') === 1
}

/** A header printed again begins a new count of rows. */
function splitAtHeader(text: string, headers: string[]): string[] {
  const again = headers
    .map((header) => header.replaceAll(/[.*+?^${}()|[\]\\]/gu, '\\$&'))
    .join('\\s+')
  return text.split(new RegExp(again, 'u'))
}

function rowsOf(text: string, headers: string[]): Row[] {
  const guessed = assignColumns(headers, []).map((guess) => guess.field)
  const fields = guessed.map((field, at) => (headers[at] === '' ? 'serial' : field))
  const chunks = dropColumnNumbers(atomsOf(text))
  const texts = chunks.map((chunk) => chunk.text)
  const anchors = findAnchors(texts, texts.map(serialNumber))
  if (anchors.length === 0) return unnumberedRows(chunks, fields)
  return anchors.flatMap((start, index) => {
    const row = chunks.slice(start, anchors[index + 1] ?? chunks.length)
    return segmentRows(row, fields, numbered)
  })
}

/** Words, with figures and their units kept together. */
function atomsOf(text: string): Chunk[] {
  return [...toAsciiDigits(text).matchAll(ATOM)].map((found) => ({
    text: text.slice(found.index, found.index + found[0].length),
    before: 'none',
  }))
}

/** Without numbers, words before the next value still belong to the row above. */
function unnumberedRows(chunks: Chunk[], fields: HeaderField[]): Row[] {
  const rows: Row[] = []
  for (const row of segmentRows(chunks, fields, unnumbered)) {
    const last = rows.at(-1)
    if (isValued(row) || !last) rows.push(row)
    else
      addTo(
        last,
        row.cells
          .map((cell) => cell?.text ?? '')
          .join(' ')
          .trim(),
      )
  }
  return rows.filter(isValued)
}

function isValued(row: Row): boolean {
  return row.cells.some((cell) => cell && holdsValue(cell.text))
}

function addTo(row: Row, text: string) {
  const at = row.cells.findLastIndex((cell) => cell !== undefined)
  row.cells[at] = { text: `${row.cells[at]?.text ?? ''} ${text}`.trim() }
}
