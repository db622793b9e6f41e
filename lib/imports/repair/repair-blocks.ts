import type { Block, Cell, GridBlock, LineBlock } from '@/lib/imports/read/block'
import { withoutBoilerplate } from './boilerplate'
import { documentBijoyShare } from './legacy-bangla'
import type { RepairLog } from './repair-log'
import { type RepairContext, repairCharacters, repairLetters } from './repair-piece'

/**
 * Repairs every line and every cell of a document; lines that are the portal's chrome go.
 * Merged copies stay copies of their cell.
 */
export function repairBlocks(blocks: readonly Block[], log: RepairLog): Block[] {
  const plain = blocks.map((block) => mapText(block, (text) => repairCharacters(text, log)))
  const context = { bijoyShare: documentBijoyShare(plain.flatMap(piecesOf)) }
  return plain.flatMap((block) =>
    block.type === 'grid'
      ? [mapText(block, (text) => repairLetters(text, context, log))]
      : repairLine(block, context, log),
  )
}

function repairLine(block: LineBlock, context: RepairContext, log: RepairLog): LineBlock[] {
  const lines = repairLetters(block.text, context, log).split('\n')
  return lines.flatMap((text) => {
    const kept = withoutBoilerplate(text)
    if (kept === text) return [{ ...block, text }]
    log.add('boilerplate', text.trim(), kept ?? '')
    return kept === null ? [] : [{ ...block, text: kept }]
  })
}

function mapText(block: Block, change: (text: string) => string): Block {
  if (block.type === 'line') return { ...block, text: change(block.text) }
  const known = new Map<string, string>()
  const once = (text: string) => {
    const before = known.get(text)
    if (before !== undefined) return before
    const after = change(text)
    known.set(text, after)
    return after
  }
  return { type: 'grid', rows: block.rows.map((row) => row.map((cell) => changeCell(cell, once))) }
}

function changeCell(cell: Cell, change: (text: string) => string): Cell {
  return cell.text === '' ? cell : { ...cell, text: change(cell.text) }
}

function piecesOf(block: Block): string[] {
  if (block.type === 'line') return [block.text]
  return (block satisfies GridBlock).rows.flat().map((cell) => cell.text)
}
