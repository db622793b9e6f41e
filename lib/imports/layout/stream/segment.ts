// Cells that come one after the other without rows are cut into rows by the most plausible path
// (Viterbi) through the columns: each cell should suit its column, rows should be whole.
import { affinity } from '../../recognise/affinity'
import { contentOf } from '../../recognise/content'
import type { HeaderField } from '../../recognise/lexicon/headers'
import type { Chunk } from './chunks'
import type { Row } from '../table'

export interface Costs {
  /** For each column left out inside a row. */
  skip: number
  /** For each column left out at the end of a row. */
  cut: number
  /** For a chunk that goes on with the cell before it; Infinity where cells are marked. */
  continuation: number
  /** The chunks are single words: one row, or rows that no number parts. */
  words?: 'one row' | 'many rows'
}

export const markedCells: Costs = { skip: 3, cut: 3, continuation: Infinity }
export const looseLines: Costs = { skip: 1.2, cut: 0.8, continuation: 0.7 }

/** Columns of figures: words that are none belong to the next column. */
const FIGURES = new Set<HeaderField>(['serial', 'fee', 'timeLimit', 'courseLength'])

interface Step {
  column: number
  newRow: boolean
}

interface Model {
  fields: HeaderField[]
  costs: Costs
  /** The cost of starting a row at each column. */
  lead: number[]
}

/**
 * The rows of a stream of chunks under the given columns. Every chunk lands in exactly one cell.
 * Linear in the number of chunks, quadratic in the number of columns.
 */
export function segmentRows(chunks: Chunk[], fields: HeaderField[], costs: Costs): Row[] {
  if (chunks.length === 0 || fields.length === 0) return []
  const model = { fields, costs, lead: leadCosts(chunks, fields, costs) }
  return collectRows(chunks, bestPath(chunks, model), fields.length)
}

function leadCosts(chunks: Chunk[], fields: HeaderField[], costs: Costs): number[] {
  const serials = chunks.filter((chunk) => contentOf(chunk.text).types.serial !== undefined).length
  const lost = fields[0] === 'serial' && serials * fields.length * 3 < chunks.length
  return fields.map((_, column) => {
    const skipped = fields.slice(0, column)
    return skipped.reduce((sum, field) => sum + (field === 'serial' && lost ? 0 : costs.skip), 0)
  })
}

function bestPath(chunks: Chunk[], model: Model): Step[] {
  const width = model.fields.length
  const first = chunks[0] as Chunk
  let scores = model.fields.map((field, at) => affinity(first.text, field) - (model.lead[at] ?? 0))
  const back: number[][] = []
  for (const chunk of chunks.slice(1)) {
    const next: number[] = []
    const from: number[] = []
    for (let column = 0; column < width; column++) {
      const { score, step } = bestArrival(chunk, column, scores, model)
      next.push(score)
      from.push(step)
    }
    back.push(from)
    scores = next
  }
  return traceBack(scores, back)
}

/** `step` holds the column come from, and (by adding the width) whether a new row began. */
function bestArrival(chunk: Chunk, column: number, scores: number[], model: Model) {
  const width = model.fields.length
  const suits = affinity(chunk.text, model.fields[column] as HeaderField)
  const start = startCost(chunk, column, model)
  let best = -Infinity
  let step = 0
  for (let from = 0; from < width; from++) {
    const before = scores[from] ?? -Infinity
    const fresh = before + suits - start - (width - 1 - from) * model.costs.cut
    if (fresh > best && mayRestart(from, model)) [best, step] = [fresh, from + width]
    const same = before + sameRow(chunk, from, column, suits, model)
    if (same > best) [best, step] = [same, from]
  }
  return { score: best, step }
}

/** Among words, a row ends only behind its last column of figures. */
function mayRestart(from: number, { costs, fields }: Model): boolean {
  if (costs.words === undefined) return true
  if (costs.words === 'one row') return false
  return from > Math.max(...fields.map((field, at) => (FIGURES.has(field) ? at : -1)))
}

function startCost(chunk: Chunk, column: number, { lead, costs, fields }: Model): number {
  const types = contentOf(chunk.text).types
  const sub = types.subLabel !== undefined
  const full = lead[column] ?? 0
  const marked = chunk.before === 'row'
  const reduced = sub || marked ? Math.min(full, column * 0.4) : full
  const bonus = (marked ? 2 : 0) + (sub && column > 0 && column <= 3 ? 1 : 0)
  const glued = chunk.before === 'none' && costs.continuation < Infinity ? 1 : 0
  return reduced - bonus + glued + (fields[column] === 'officer' ? 1 : 0)
}

function sameRow(
  chunk: Chunk,
  from: number,
  to: number,
  suits: number,
  { costs, fields }: Model,
): number {
  const broken = chunk.before === 'row' ? 3 : 0
  if (to > from) return suits - costs.skip * (to - from - 1) - broken
  if (to < from || costs.continuation === Infinity) return -Infinity
  if (contentOf(chunk.text).blank) return -costs.continuation - 2
  const stray = costs.words && suits <= 0 && FIGURES.has(fields[to] as HeaderField) ? 0.6 : 0
  return suits * 0.5 - costs.continuation + continuationBonus(chunk) - broken - stray
}

function continuationBonus(chunk: Chunk): number {
  const bracket =
    /^\s*[(,/;–-]/u.test(chunk.text) && contentOf(chunk.text).types.subLabel === undefined
  const label = contentOf(chunk.text).types.contact !== undefined
  return (bracket ? 1 : 0) + (label ? 0.5 : 0) + (chunk.before === 'line' ? 0.3 : 0)
}

function traceBack(scores: number[], back: number[][]): Step[] {
  const width = scores.length
  let column = scores.indexOf(Math.max(...scores))
  const path: Step[] = []
  for (let at = back.length - 1; at >= 0; at--) {
    const step = back[at]?.[column] ?? 0
    path.push({ column, newRow: step >= width })
    column = step % width
  }
  path.push({ column, newRow: true })
  return path.reverse()
}

function collectRows(chunks: Chunk[], path: Step[], width: number): Row[] {
  const rows: Row[] = []
  chunks.forEach((chunk, at) => {
    const { column, newRow } = path[at] as Step
    if (newRow) rows.push({ cells: Array.from({ length: width }, () => undefined), printed: 0 })
    const row = rows.at(-1) as Row
    const held = row.cells[column]
    const glue = chunk.before === 'none' ? ' ' : '\n'
    row.cells[column] = { text: held ? `${held.text}${glue}${chunk.text}` : chunk.text }
    if (!held) row.printed += 1
  })
  return rows
}
