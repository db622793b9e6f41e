import type { Block } from './block'

/** The words of blocks as text: one line a paragraph or row, cells parted by tabs, merged copies left out. */
export function sourceText(blocks: readonly Block[]): string {
  return blocks
    .map((block) => {
      if (block.type === 'line') return block.text
      const rows = block.rows.map((row) => row.map((cell) => (cell.merged ? '' : cell.text)))
      return rows.map((row) => row.join('\t').replaceAll('\n', ' ')).join('\n')
    })
    .join('\n')
}
