// The layout of a document: its lines and grids as text and tables, in order, cut at section headings.
import type { Block, LineBlock } from '@/lib/imports/read/block'
import { findHeading } from '../recognise/heading'
import { findHeaderRuns } from './stream/header-run'
import { gridParts } from './rows/grid-tables'
import { lineParts } from './line-parts'
import { unfoldLines } from './unfold'
import type { Part, Table, TextLine } from './table'

/** Every word of the blocks lands in exactly one part; headings are text parts of one line. */
export function layOut(blocks: Block[]): Part[] {
  const parts: Part[] = []
  let lines: TextLine[] = []
  let previous: Table | null = null
  const add = (added: Part[]) => {
    for (const part of added) {
      parts.push(part)
      if (part.type === 'table') previous = part.table
    }
  }
  const flush = () => {
    for (const span of cutAtHeadings(unfoldLines(lines))) add(lineParts(span, previous))
    lines = []
  }
  for (const block of blocks) {
    if (block.type === 'line') lines.push(toLine(block))
    else {
      flush()
      add(gridParts(block.rows, 'grid', previous))
    }
  }
  flush()
  return parts
}

/** A heading starts a new span; titles inside a run of header cells are cells. */
function cutAtHeadings(lines: TextLine[]): TextLine[][] {
  const headerLines = linesOfHeaders(lines)
  const spans: TextLine[][] = [[]]
  lines.forEach((line, at) => {
    if (!headerLines.has(at) && isBreak(line)) spans.push([line], [])
    else spans.at(-1)?.push(line)
  })
  return spans.filter((span) => span.length > 0)
}

const ALWAYS_BREAK = new Set(['citizen', 'institutional', 'internal', 'subordinate'])

function isBreak(line: TextLine): boolean {
  if (/\S\s*[\t|]\s*\S/u.test(line.text)) return false
  const heading = findHeading(line.text, line.heading !== undefined)
  if (!heading || heading.rest !== undefined) return heading !== null && isOpening(heading.section)
  return heading.strong || ALWAYS_BREAK.has(heading.section) || isClosing(heading.section)
}

function isOpening(section: string): boolean {
  return section === 'vision' || section === 'mission'
}

function isClosing(section: string): boolean {
  return section === 'expectations' || section === 'grievance' || section === 'visionMission'
}

function linesOfHeaders(lines: TextLine[]): Set<number> {
  const told = lines
    .map((line, at) => ({ at, text: line.text.replace(/\|\s*$/u, '').trim() }))
    .filter(({ text }) => text !== '' && !/[|\t]/u.test(text))
  const chunks = told.map(({ text }) => ({ text, before: 'blank' as const }))
  const found = new Set<number>()
  for (const run of findHeaderRuns(chunks)) {
    for (let at = run.start; at < run.end; at++) found.add(told[at]?.at ?? -1)
  }
  return found
}

function toLine(block: LineBlock): TextLine {
  return {
    text: block.text,
    ...(block.heading === undefined ? {} : { heading: block.heading }),
    ...(block.listItem === undefined ? {} : { listItem: block.listItem }),
  }
}
