// The lines between two headings: which of them form a table, by the marks they carry.
import { findHeading } from '../recognise/heading'
import { squash } from '../recognise/fold'
import { holdsValue } from './stream/anchors'
import { type Chunk, serialNumber } from './stream/chunks'
import { headerField, isHeaderLike } from '../recognise/header-like'
import { findHeaderRuns } from './stream/header-run'
import { gridParts } from './rows/grid-tables'
import { indentedChunks } from './stream/indented-cells'
import { labelledRows } from './labelled'
import { joinFramed } from './rows/framed-rows'
import { hasPipe, isRowPerLine, pipeChunks, pipeRows } from './rows/pipe-cells'
import { withoutRowBars } from './stream/row-bars'
import { streamParts } from './stream/stream-tables'
import { rowsFromLines } from './rows/tab-rows'
import { wordParts } from './stream/words'
import type { Part, Table, TextLine } from './table'

type Style = 'rows' | 'spaced' | 'indented' | 'pipes' | 'plain'

const noteOpenings = ['বিঃ দ্রঃ', 'বিশেষ দ্রষ্টব্য', 'সর্বশেষ হালনাগাদ', 'last updated', 'note:', 'নোট:']
const noteKeys = noteOpenings.map(squash)

/** Text and tables of one span, in order; a span whose marks form no table is text. */
export function lineParts(lines: TextLine[], previous: Table | null): Part[] {
  const style = styleOf(lines)
  if (style === 'plain') return plainParts(lines, previous)
  const marked = lines.map((line) => isMarked(line.text, style))
  const first = firstLine(lines, marked)
  const last = style === 'indented' ? lastOfCells(lines) : lastLine(lines, marked)
  const inside = lines.slice(first, last + 1)
  const tables = tableParts(inside, style, previous)
  if (!tables?.some((part) => part.type === 'table'))
    return plainParts(lines.map(withoutMarks), null)
  return [...asText(lines.slice(0, first)), ...tables, ...asText(lines.slice(last + 1))]
}

function styleOf(lines: TextLine[]): Style {
  const count = (test: (text: string) => boolean) => lines.filter((line) => test(line.text)).length
  const counts: [Style, number][] = [
    ['rows', count((text) => isMarked(text, 'rows'))],
    ['pipes', count((text) => isMarked(text, 'pipes'))],
    ['indented', count((text) => isMarked(text, 'indented'))],
    ['spaced', count((text) => isMarked(text, 'spaced'))],
  ]
  const [style, most] = counts.sort((a, b) => b[1] - a[1])[0] ?? ['plain', 0]
  const enough = style === 'spaced' ? 3 : style === 'indented' ? 3 : 1
  return most >= enough ? style : 'plain'
}

function isMarked(text: string, style: Style): boolean {
  if (style === 'rows') return tabsOf(text).inner
  if (style === 'indented') return tabsOf(text).leading
  if (style === 'pipes') return hasPipe(text)
  return (text.trim().match(/\S {3,}(?=\S)/gu)?.length ?? 0) >= 2
}

/** Tabs between words, or a single one before them. */
function tabsOf(text: string): { inner: boolean; leading: boolean } {
  const first = text.indexOf('\t')
  if (first === -1) return { inner: false, leading: false }
  const more = text.includes('\t', first + 1)
  const before = text.slice(0, first).trim() !== ''
  return { inner: before || more, leading: !before && !more }
}

function tableParts(lines: TextLine[], style: Style, previous: Table | null): Part[] | null {
  const texts = lines.map((line) => line.text)
  if (style === 'rows') return rowParts(texts, /\t/u, previous)
  if (style === 'spaced') return rowParts(texts, / {3,}/u, previous)
  if (style === 'indented') return streamParts(indentedChunks(texts), 'cells', previous)
  const framed = joinFramed(texts)
  if (isRowPerLine(framed)) return gridParts(pipeRows(framed), 'pipes', previous)
  return streamParts(withoutRowBars(pipeChunks(framed)), 'cells', previous)
}

function rowParts(texts: string[], separator: RegExp, previous: Table | null): Part[] | null {
  const rows = rowsFromLines(texts, separator)
  const longest = Math.max(...rows.map((row) => row.length))
  if (rows.length <= 2 && longest > 20) {
    const chunks = rows.flat().map(({ text }) => ({ text, before: 'cell' as const }))
    return streamParts(chunks, 'cells', previous)
  }
  return gridParts(rows, 'rows', previous)
}

/** Without marks: labelled entries, one cell a paragraph under a header run, words on one line, or text. */
function plainParts(lines: TextLine[], previous: Table | null): Part[] {
  const labelled = labelledRows(lines)
  if (labelled) return labelled
  const words = wordParts(lines, previous)
  if (words) return words
  const told = lines.flatMap((line, at) => (line.text.trim() === '' ? [] : [{ line, at }]))
  const chunks = told.map(({ line, at }) => toChunk(line, lines[at - 1]))
  const run = findHeaderRuns(chunks)[0]
  const start = run?.start ?? (goesOnLoosely(chunks, previous) ? 0 : undefined)
  if (start === undefined) return asText(lines)
  const end = Math.max(start, tableEnd(told.map(({ line }) => line)))
  const body = joinParagraphs(chunks.slice(start, end), run ? run.end - start : 0)
  const parts = streamParts(body, 'paragraphs', run ? null : previous) ?? []
  const before = told.slice(0, start).map(({ line }) => line)
  const after = told.slice(end).map(({ line }) => line)
  return [...asText(before), ...parts, ...asText(after)]
}

/** Numbered rows that hold values, below a table without marks: that table goes on. */
function goesOnLoosely(chunks: Chunk[], previous: Table | null): boolean {
  if (previous?.layout !== 'paragraphs' || headerField(previous.headers[0] ?? '') !== 'serial')
    return false
  const values = chunks.filter((chunk) => holdsValue(chunk.text)).length
  return serialNumber(chunks[0]?.text ?? '') === 1 && values > 0
}

/** Where empty lines part the header cells, lines without one between them are one cell. */
function joinParagraphs(chunks: Chunk[], headerLength: number): Chunk[] {
  const parted = chunks.slice(1, headerLength).filter((chunk) => chunk.before === 'blank').length
  if (headerLength < 4 || parted < headerLength - 1) return chunks
  const joined: Chunk[] = []
  chunks.forEach((chunk, at) => {
    const last = joined.at(-1)
    const goesOn = at > headerLength && chunk.before === 'line' && last !== undefined
    if (goesOn && serialNumber(last.text) === null) last.text = `${last.text}\n${chunk.text}`
    else joined.push({ ...chunk })
  })
  return joined
}

function toChunk(line: TextLine, above: TextLine | undefined): Chunk {
  return { text: line.text.trim(), before: above && above.text.trim() === '' ? 'blank' : 'line' }
}

/** A remark below a table: “বিঃ দ্রঃ …”, “Last updated: …”. */
function isNote(text: string): boolean {
  if (text.length > 400 || !/^.{2,24}[:ঃ.\s]/u.test(text.trim())) return false
  const key = squash(text.slice(0, 40))
  return noteKeys.some((opening) => opening.length > 3 && key.startsWith(opening))
}

function tableEnd(lines: TextLine[]): number {
  const note = lines.findIndex((line) => isNote(line.text))
  return note === -1 ? lines.length : note
}

/** The first marked line; a line of nothing but a pipe closes the cell above it. */
function firstLine(lines: TextLine[], marked: boolean[]): number {
  const first = marked.indexOf(true)
  const closesCell = lines[first]?.text.trim() === '|'
  return closesCell && isHeaderLike(lines[first - 1]?.text ?? '') ? first - 1 : first
}

/** The last marked line and what directly goes on below it. */
function lastLine(lines: TextLine[], marked: boolean[]): number {
  const last = marked.lastIndexOf(true)
  if (isClosedRow(lines[last]?.text ?? '')) return last
  let end = last
  while (end + 1 < lines.length && goesOn(lines[end + 1]?.text ?? '')) end += 1
  return end
}

/** A row between two pipes is whole: the line below it is no part of its last cell. */
function isClosedRow(text: string): boolean {
  const row = text.trim()
  if (!row.startsWith('|') || !row.endsWith('|')) return false
  return row.split('|').filter((cell) => cell.trim() !== '').length > 1
}

function goesOn(text: string): boolean {
  return text.trim() !== '' && text.length < 160 && !findHeading(text) && !isNote(text)
}

function lastOfCells(lines: TextLine[]): number {
  const end = tableEnd(lines)
  return end - 1
}

function withoutMarks(line: TextLine): TextLine {
  return { ...line, text: line.text.replaceAll(/\t+/gu, ' ').trim() }
}

function asText(lines: TextLine[]): Part[] {
  const told = lines.filter((line) => line.text.trim() !== '')
  return told.length > 0 ? [{ type: 'text', lines: told }] : []
}
