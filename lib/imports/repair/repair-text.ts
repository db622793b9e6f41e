// The repair of a document's words: encoding, residue of markup and escapes, legacy Bangla, portal chrome.
// Nothing changes without a repair entry that shows the text before and after.
import type { Block } from '@/lib/imports/read/block'
import { readHtml } from '@/lib/imports/read/html/read-html'
import type { Repair } from '@/lib/imports/schema'
import { hasEscapedMarkup, unescapeMarkup } from './escapes'
import { repairBlocks } from './repair-blocks'
import { RepairLog } from './repair-log'

export interface RepairedText {
  text: string
  repairs: Repair[]
}

/**
 * Repairs a text of one or many lines. Line feeds and tabs keep their meaning of row and cell; HTML in
 * JSON escapes becomes lines, its rows tab-separated. Damaged Bangla conversions are left as they are:
 * only the audit (U04) proposes to change them.
 *
 * @example repairText('<b>সেবা</b>&nbsp;মূল্য').text // 'সেবা মূল্য'
 */
export function repairText(text: string): RepairedText {
  const log = new RepairLog()
  const blocks = repairBlocks(textBlocks(text, log), log)
  return { text: blocks.flatMap(textOf).join('\n'), repairs: log.list() }
}

/** The physical lines of a text as blocks; HTML in JSON escapes as the lines and grids it was. */
function textBlocks(text: string, log: RepairLog): Block[] {
  if (hasEscapedMarkup(text)) return readHtml(unescapeMarkup(text, log)).blocks
  return text.split(/\r\n?|\n/).map((line) => ({ type: 'line', text: line }))
}

function textOf(block: Block): string[] {
  if (block.type === 'line') return [block.text]
  return block.rows.map((row) => row.map((cell) => cell.text.replaceAll('\n', ' ')).join('\t'))
}
