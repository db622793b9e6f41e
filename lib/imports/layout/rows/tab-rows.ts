// Tab-separated rows; a cell may be quoted over several lines, or broken over lines without quotes.
import type { Cell } from '@/lib/imports/read/block'
import { contentOf } from '../../recognise/content'
import { isHeaderLike } from '../../recognise/header-like'

interface Draft {
  cells: string[]
  /** An empty line stood before the row. */
  gap: boolean
}

const RULE = /^[\s\-–—=_:*+|]*$/u

const OPENED = /(?:^|\t)"[^"\t]*$/u
const CLOSED = /^[^"\t]*"\s*(?:\t|$)/u
const LONGEST_CELL = 30

/** Rows of cells from lines; `separator` cuts a line into cells. */
export function rowsFromLines(lines: string[], separator: RegExp): Cell[][] {
  const drafts = joinBroken(readDrafts(lines, separator))
  return drafts.map((draft) => draft.cells.map((text) => ({ text: text.trim() })))
}

function readDrafts(lines: string[], separator: RegExp): Draft[] {
  const drafts: Draft[] = []
  let gap = false
  for (const line of joinQuoted(lines)) {
    if (RULE.test(line)) {
      gap = line.trim() === ''
      continue
    }
    drafts.push({ cells: line.split(separator).map(unquote), gap })
    gap = false
  }
  return drafts
}

/** A cell that opens with a quotation mark goes on until the mark that closes it, if one does. */
function joinQuoted(lines: string[]): string[] {
  const joined: string[] = []
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? ''
    const length = OPENED.test(line) ? closingDistance(lines, at) : 0
    joined.push(lines.slice(at, at + length + 1).join('\n'))
    at += length
  }
  return joined
}

/** How many lines below the closing mark stands; 0 without one before another cell is opened. */
function closingDistance(lines: string[], from: number): number {
  for (let below = 1; below <= LONGEST_CELL; below++) {
    const line = lines[from + below] ?? ''
    if (CLOSED.test(line))
      return OPENED.test(line) ? below + closingDistance(lines, from + below) : below
    if (OPENED.test(line)) return 0
  }
  return 0
}

function unquote(cell: string): string {
  const quoted = /^\s*"([\s\S]*)"\s*$/u.exec(cell)
  return quoted && cell.trim().length > 2 ? (quoted[1] ?? '').replaceAll('""', '"') : cell
}

/**
 * Most lines as wide as each other are rows already. Else lines from one serial number to the next
 * that fill exactly one row are that row.
 */
function joinBroken(drafts: Draft[]): Draft[] {
  const widths = rowWidths(drafts)
  if (widths) return joinByCount(drafts, widths)
  const groups = groupBySerial(drafts)
  const totals = groups.map(totalWidth).filter((total) => total >= 3)
  const width = mostCommon(totals)
  const alike = totals.filter((total) => total === width).length
  const seen = groups.some((group) => group.length === 1 && totalWidth(group) === width)
  const agreed = alike * 2 >= totals.length && (alike >= 2 || seen)
  const expected = new Set([expectedWidth(drafts)])
  if (!agreed) return joinByCount(drafts, expected)
  return groups.flatMap((group) =>
    totalWidth(group) === width ? [joinGroup(group)] : joinByCount(group, expected),
  )
}

/** The widths of whole rows, where at least half of the lines are such rows. */
function rowWidths(drafts: Draft[]): Set<number> | null {
  const counts = drafts.map((draft) => draft.cells.length).filter((count) => count > 1)
  const usual = mostCommon(counts.filter((count) => count >= 3))
  const whole = counts.filter((count) => count === usual).length
  if (whole < 2 || whole * 2 < counts.length) return null
  const header = drafts.find(isHeader)
  return new Set(header ? [usual, header.cells.length] : [usual])
}

function groupBySerial(drafts: Draft[]): Draft[][] {
  const groups: Draft[][] = []
  for (const draft of drafts) {
    const group = groups.at(-1)
    const starts = startsRow(draft.cells[0] ?? '') || isHeader(draft) || endsHeader(group, draft)
    if (starts || !group) groups.push([draft])
    else group.push(draft)
  }
  return groups
}

/** Below a header, anything but more header words is a row. */
function endsHeader(group: Draft[] | undefined, draft: Draft): boolean {
  if (!group?.[0] || !isHeader(group[0])) return false
  const headers = draft.cells.filter((cell) => isHeaderLike(cell) || /^\s*\(/u.test(cell))
  return headers.length * 2 < draft.cells.length
}

function isHeader({ cells }: Draft): boolean {
  return cells.length >= 3 && cells.filter(isHeaderLike).length * 2 >= cells.length
}

function totalWidth(group: Draft[]): number {
  return group.reduce((sum, draft) => sum + draft.cells.length, 0) - (group.length - 1)
}

function joinGroup(group: Draft[]): Draft {
  const [first, ...others] = group
  const row = { gap: first?.gap ?? false, cells: [...(first?.cells ?? [])] }
  for (const draft of others) append(row, draft)
  return row
}

function joinByCount(drafts: Draft[], widths: Set<number>): Draft[] {
  const rows: Draft[] = []
  for (const draft of drafts) {
    const previous = rows.at(-1)
    if (previous && goesOn(previous, draft, widths)) append(previous, draft)
    else rows.push({ ...draft, cells: [...draft.cells] })
  }
  return rows
}

function expectedWidth(drafts: Draft[]): number {
  const counts = drafts.map((draft) => draft.cells.length)
  return mostCommon(counts.filter((count) => count >= 3)) || Math.max(0, ...counts)
}

/** The most frequent number, the larger of equals; 0 for none. */
function mostCommon(numbers: number[]): number {
  const counts = new Map<number, number>()
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? 0
}

/** The line goes on with the last cell of the row before it, and fills it up to its width. */
function goesOn(previous: Draft, draft: Draft, widths: Set<number>): boolean {
  const together = previous.cells.length + draft.cells.length - 1
  const width = Math.max(...widths)
  const first = draft.cells[0] ?? ''
  if (startsRow(first) || first.trim() === '') return false
  if (draft.cells.length === 1) return !draft.gap && continuesLastCell(previous, first, width)
  if (draft.gap || !widths.has(together)) return false
  return !draft.cells.every(isHeaderOrBlank) || previous.cells.every(isHeaderOrBlank)
}

function isHeaderOrBlank(cell: string): boolean {
  return cell.trim() === '' || isHeaderLike(cell)
}

function continuesLastCell(previous: Draft, text: string, width: number): boolean {
  if (previous.cells.length === 1) return false
  if (previous.cells.length < width) return true
  const last = previous.cells.at(-1) ?? ''
  const contact = contentOf(text).types.contact ?? contentOf(text).types.designation ?? 0
  return /^\s*[(]/u.test(text) || contact > 0.3 || /[,;-]\s*$/u.test(last)
}

function startsRow(cell: string): boolean {
  const { types } = contentOf(cell)
  return types.serial !== undefined || types.subLabel !== undefined
}

function append(previous: Draft, draft: Draft) {
  const [first = '', ...others] = draft.cells
  previous.cells[previous.cells.length - 1] += `\n${first.trim()}`
  previous.cells.push(...others)
}
