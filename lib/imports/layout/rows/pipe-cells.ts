// Cells closed by a pipe: whole rows a line, one cell a line, or anything between.
import type { Cell } from '@/lib/imports/read/block'
import type { Chunk } from '../stream/chunks'

const FILLER = /^\s*\|[\s|]*\|\s*$/u
const RULE = /^[\s|:+=_–—-]*[-–—=_]{2}[\s|:+=_–—-]*$/u

/** Whether every line is a row of its own: most lines hold as many cells as the widest ones. */
export function isRowPerLine(lines: string[]): boolean {
  const counts = lines
    .filter(hasPipe)
    .filter((line) => !isFiller(line))
    .map((line) => rowOf(line).length)
  const width = mostCommonWidth(counts.filter((count) => count >= 2))
  if (width === 0) return false
  const full = counts.filter((count) => count >= Math.max(2, width - 2)).length
  const needed = width === 2 ? counts.length : (counts.length * 2) / 3
  return full >= needed && full >= 2
}

/** A row a line; a line without any pipe goes on with the last cell of the row before it. */
export function pipeRows(lines: string[]): Cell[][] {
  const rows: Cell[][] = []
  for (const line of lines) {
    if (isFiller(line) || line.trim() === '') continue
    const last = rows.at(-1)
    if (!hasPipe(line) && last) {
      const cell = last.at(-1)
      if (cell) cell.text = `${cell.text}\n${line.trim()}`.trim()
      continue
    }
    rows.push(rowOf(line).map((text) => ({ text })))
  }
  return rows
}

/** Cells in order, each ended by a pipe; lines of nothing but pipes mark the end of a row. */
export function pipeChunks(lines: string[]): Chunk[] {
  const closes = lines.filter((line) => /\|\s*$/u.test(line)).length
  const mustClose = closes * 3 >= lines.filter(hasPipe).length * 2
  const chunks: Chunk[] = []
  let open: Chunk | null = null
  let before: Chunk['before'] = 'row'
  for (const line of lines) {
    if (line.trim() === '') continue
    if (isFiller(line)) {
      open = null
      before = 'row'
      continue
    }
    const { cells, closed } = cut(line)
    cells.forEach((text, at) => {
      if (open && at === 0) {
        open.text = `${open.text}\n${text}`.trim()
        return
      }
      chunks.push({ text, before })
      before = 'cell'
    })
    open = mustClose && !closed ? (chunks.at(-1) ?? null) : null
  }
  return chunks
}

export function hasPipe(line: string): boolean {
  return line.includes('|') || line.includes('¦')
}

function isFiller(line: string): boolean {
  return FILLER.test(line) || RULE.test(line)
}

function cut(line: string): { cells: string[]; closed: boolean } {
  const trimmed = line.replaceAll('¦', '|').trim()
  const closed = trimmed.endsWith('|')
  if (trimmed === '|') return { cells: [''], closed }
  return { cells: rowOf(trimmed), closed }
}

/** The cells of a line, without the pipes that frame it. */
export function rowOf(line: string): string[] {
  const trimmed = line.replaceAll('¦', '|').trim()
  const inner = trimmed.replace(/^\|/u, '').replace(/\|$/u, '')
  return inner.split('|').map((text) => text.trim())
}

export function mostCommonWidth(counts: number[]): number {
  const tally = new Map<number, number>()
  for (const count of counts) tally.set(count, (tally.get(count) ?? 0) + 1)
  return [...tally].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? 0
}
