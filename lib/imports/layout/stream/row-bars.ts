// Where every cell is closed by a bar and every row by one more, the bars of the rows look like empty cells.
import { isHeaderLike } from '../../recognise/header-like'
import type { Chunk } from './chunks'

const LEAST_COLUMNS = 3
const MOST_COLUMNS = 16

/**
 * The chunks without the empty ones that end every row, the header's included; what follows one of
 * them starts a row. An empty column has a header, and stays. Linear for each possible width.
 */
export function withoutRowBars(chunks: Chunk[]): Chunk[] {
  const bar = chunks.findIndex((chunk, at) => at >= LEAST_COLUMNS && chunk.text === '')
  const width = bar === -1 ? 0 : columnsBefore(chunks, bar)
  if (width < LEAST_COLUMNS || width > MOST_COLUMNS) return chunks
  const isBar = (at: number) => at >= bar && (at - bar) % (width + 1) === 0
  const bars = chunks.filter((_, at) => isBar(at))
  if (bars.length < LEAST_COLUMNS || bars.some((chunk) => chunk.text !== '')) return chunks
  return chunks.flatMap((chunk, at) => {
    if (isBar(at)) return []
    return [isBar(at - 1) ? { ...chunk, before: 'row' as const } : chunk]
  })
}

/** How many headers stand right before the bar. */
function columnsBefore(chunks: Chunk[], bar: number): number {
  let first = bar
  while (first > 0 && isHeaderLike(chunks[first - 1]?.text ?? '')) first -= 1
  return bar - first
}
