import { hasEscapedMarkup, unescapeMarkup } from '@/lib/imports/repair/escapes'
import type { RepairLog } from '@/lib/imports/repair/repair-log'
import { type Block, MAX_CELLS, MAX_TEXT_CHARACTERS } from './block'
import { decodeText } from './decode-text'
import { detectTextFormat } from './detect-text-format'
import { readHtml } from './html/read-html'
import { readMarkdown } from './markdown/read-markdown'
import type { UnrepairedDocument } from './read-result'
import { Refusal } from './refusal'

/**
 * Reads a file that is text: plain, HTML (also as escaped residue) or Markdown.
 *
 * @throws Refusal `empty`, `binary`, `too_large`, `too_many_cells`, `nested_too_deep`
 */
export function readTextDocument(
  bytes: Uint8Array,
  fileName: string | undefined,
  log: RepairLog,
): UnrepairedDocument {
  const { text, encoding, lost } = decodeText(bytes)
  if (text.trim() === '') throw new Refusal('empty')
  if (encoding !== 'utf-8') log.add('encoding', encoding, 'utf-8')
  if (lost > 0) log.add('encoding', `U+FFFD × ${lost}`, '')
  const format = detectTextFormat(text, fileName)
  if (hasEscapedMarkup(text))
    return { format: 'txt', encoding, sourceText: text, blocks: residueBlocks(text, log) }
  return { format, encoding, sourceText: text, blocks: blocksOf(text, format, log) }
}

function residueBlocks(text: string, log: RepairLog): Block[] {
  return readHtml(unescapeMarkup(text, log)).blocks
}

function blocksOf(text: string, format: 'txt' | 'html' | 'md', log: RepairLog): Block[] {
  if (format === 'html') {
    const { blocks, hiddenText } = readHtml(text)
    log.add('hidden', hiddenText.replace(/\s+/g, ' ').trim(), '')
    return blocks
  }
  // Markup may be ten times its words; plain text is what it is.
  if (text.length > MAX_TEXT_CHARACTERS) throw new Refusal('too_large', 'text')
  return format === 'md' ? readMarkdown(text) : plainLines(text)
}

function plainLines(text: string): Block[] {
  const lines = text.split(/\r\n?|\n/)
  const cells = text.split('\t').length + text.split('|').length
  if (cells > MAX_CELLS * 2) throw new Refusal('too_many_cells')
  return lines.map(plainLine)
}

// A heading in Markdown's manner also turns up in plain text.
function plainLine(line: string): Block {
  const [, marks, words] = /^ {0,3}(#{1,6})[ \t]+(\S.*)$/.exec(line) ?? []
  if (!marks || !words) return { type: 'line', text: line }
  return { type: 'line', text: words, heading: marks.length }
}
