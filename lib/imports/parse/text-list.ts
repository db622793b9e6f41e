// A section's lines as a list: numbered or marked items, else one item a line.
import { toAsciiDigits } from '@/lib/bangla/digits'
import type { TextLine } from '../layout/table'

const MARK = /^\s*(?:[-*•●▪■◆➢✓►–]|\(?(?:\d{1,2}|[ক-হ]|[a-z]|[ivx]{1,4})[.।):]+)\s*(?=\S)/iu

/** The items without their marks; unmarked lines below a marked one go on with it. */
export function readList(lines: TextLine[]): string[] {
  const told = lines.filter((line) => line.text.trim() !== '')
  const [only] = told
  const split = told.length === 1 && only ? splitInline(only.text) : null
  if (split) return split
  const marked = told.filter((line) => isMarked(line)).length
  const items: string[] = []
  for (const line of told) {
    const text = withoutMark(line.text)
    if (text === '') continue
    const last = items.length - 1
    if (marked >= 2 && !isMarked(line) && last >= 0) items[last] = `${items[last]} ${text}`
    else items.push(text)
  }
  return items
}

/** The lines as running text, without the bullets before them. */
export function readParagraph(lines: TextLine[]): string {
  return lines
    .map((line) => withoutMark(line.text))
    .filter((text) => text !== '')
    .join('\n')
}

function isMarked(line: TextLine): boolean {
  return line.listItem !== undefined || MARK.test(toAsciiDigits(line.text))
}

function withoutMark(text: string): string {
  const found = MARK.exec(toAsciiDigits(text))
  return (found ? text.slice(found[0].length) : text).replaceAll('**', '').trim()
}

/** “1. … 2. … 3. …” on one line. */
function splitInline(text: string): string[] | null {
  const ascii = toAsciiDigits(text)
  const cuts: number[] = []
  for (const found of ascii.matchAll(/(?:^|\s)\(?(\d{1,2})[.।)]\s*(?=\D)/gu)) {
    if (Number(found[1]) === cuts.length + 1) cuts.push(found.index)
  }
  if (cuts.length < 2) return null
  return cuts.map((cut, at) => withoutMark(text.slice(cut, cuts[at + 1]).trim())).filter(Boolean)
}
