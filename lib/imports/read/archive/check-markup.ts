import { MAX_CELLS, MAX_DEPTH } from '@/lib/imports/read/block'
import { decodeText } from '@/lib/imports/read/decode-text'
import { Refusal } from '@/lib/imports/read/refusal'

const TAG = /<(\/?)([\w:.-]+)(?:[^<>"']|"[^"]*"|'[^']*')*?(\/?)>/g

/**
 * Decodes one part of an archive and looks at it before a library builds it up in memory.
 *
 * @throws Refusal `expands_too_much` for a document type (office files have none; it can only bring
 *   entities), `nested_too_deep`, `too_many_cells`
 */
export function checkMarkup(name: string, bytes: Buffer, cellTag: string): string {
  const { text } = decodeText(bytes)
  if (/<!(DOCTYPE|ENTITY)/i.test(text)) throw new Refusal('expands_too_much', `${name}: DOCTYPE`)
  let depth = 0
  let cells = 0
  for (const [, closing, tag, selfClosing] of text.matchAll(TAG)) {
    if (tag === cellTag && !closing) cells += 1
    if (closing) depth -= 1
    else if (!selfClosing) depth += 1
    if (depth > MAX_DEPTH) throw new Refusal('nested_too_deep', name)
    if (cells > MAX_CELLS) throw new Refusal('too_many_cells', name)
  }
  return text.replace(/^\ufeff/, '').replace(/^(<\?xml[^>]*?)\s+encoding=["'][^"']*["']/, '$1')
}
