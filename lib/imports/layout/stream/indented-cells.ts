// Cells that begin with a tab: each goes on over the lines below it until the next tab.
import type { Chunk } from './chunks'

/** Lines before the first tab are not part of the table; empty lines inside a cell are dropped. */
export function indentedChunks(lines: string[]): Chunk[] {
  const chunks: Chunk[] = []
  for (const line of lines) {
    if (line.trim() === '' && !line.includes('\t')) continue
    const [rest = '', ...cells] = line.split('\t')
    if (rest.trim() !== '') goOn(chunks, rest.trim())
    for (const text of cells) chunks.push({ text: text.trim(), before: 'cell' })
  }
  return chunks
}

function goOn(chunks: Chunk[], text: string) {
  const last = chunks.at(-1)
  if (!last) return
  last.text = last.text === '' ? text : `${last.text}\n${text}`
}
