import type { Block } from '@/lib/imports/read/block'
import { splitTitles } from '@/lib/imports/read/grid/split-titles'
import { readHtml } from '@/lib/imports/read/html/read-html'
import { inlineText } from './inline-text'
import { isDelimiterRow, pipeCells, startsTable } from './pipe-table'

const HEADING = /^ {0,3}(#{1,6})[ \t]+(.*)$/
const SETEXT = /^ {0,3}(=+|-+)[ \t]*$/
const RULE = /^ {0,3}([-*_])(?:[ \t]*\1){2,}[ \t]*$/
const ITEM = /^\s*(?:([-*+•])|(\d{1,9})[.)])[ \t]+(.*)$/
const HTML_BLOCK = /^ {0,3}<(table|div|p|ul|ol|h[1-6]|section|center|details|blockquote)\b/i

/** Reads Markdown: headings, lists, pipe tables, raw HTML. Lines in Bangla numbers stay as written. */
export function readMarkdown(text: string): Block[] {
  const lines = text.split(/\r\n?|\n/)
  const blocks: Block[] = []
  let at = 0
  while (at < lines.length) at = readNext(lines, at, blocks)
  return blocks
}

function readNext(lines: readonly string[], at: number, blocks: Block[]): number {
  const line = lines[at] ?? ''
  if (startsTable(lines, at)) return readTable(lines, at, blocks)
  if (HTML_BLOCK.test(line)) return readHtmlBlock(lines, at, blocks)
  if (line.trim() === '' || RULE.test(line)) return at + 1
  const heading = HEADING.exec(line)
  if (heading) {
    push(blocks, {
      type: 'line',
      text: inlineText((heading[2] ?? '').replace(/#+$/, '')),
      heading: heading[1]?.length,
    })
    return at + 1
  }
  const underline = SETEXT.exec(lines[at + 1] ?? '')
  if (underline && !ITEM.test(line)) {
    const level = underline[1]?.startsWith('=') ? 1 : 2
    push(blocks, { type: 'line', text: inlineText(line), heading: level })
    return at + 2
  }
  push(blocks, plainLine(line))
  return at + 1
}

function plainLine(line: string): Block {
  const [, bullet, number, words] = ITEM.exec(line) ?? []
  if (words === undefined) return { type: 'line', text: inlineText(line) }
  const index = number === undefined ? 1 : Number(number)
  return { type: 'line', text: inlineText(words), listItem: { ordered: !bullet, index } }
}

function readTable(lines: readonly string[], start: number, blocks: Block[]): number {
  let end = start
  while (end < lines.length && /\|/.test(lines[end] ?? '')) end += 1
  const rows = lines.slice(start, end).filter((line) => !isDelimiterRow(line))
  const cells = rows.map((line) => pipeCells(line).map((cell) => ({ text: inlineText(cell) })))
  blocks.push(...splitTitles(cells, false))
  return end
}

/** Raw HTML goes on to the next blank line, or to the end of its table. */
function readHtmlBlock(lines: readonly string[], start: number, blocks: Block[]): number {
  const isTable = /<table\b/i.test(lines[start] ?? '')
  let end = start
  while (end < lines.length) {
    const line = lines[end] ?? ''
    if (!isTable && line.trim() === '') break
    end += 1
    if (isTable && /<\/table>/i.test(line)) break
  }
  blocks.push(...readHtml(lines.slice(start, end).join('\n')).blocks)
  return end
}

function push(blocks: Block[], block: Block): void {
  if (block.type === 'line' && block.text.trim() === '') return
  blocks.push(block)
}
