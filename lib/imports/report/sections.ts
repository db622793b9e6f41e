// A document by section: the text under each title, and each table with what surrounds it.
import type { Part, Table, TextLine } from '../layout/table'
import { type Heading, findHeading } from '../recognise/heading'
import type { Section } from '../recognise/lexicon/sections'

export interface PlacedTable {
  table: Table
  section: Section | null
  /** The last line of text above the table. */
  above: string
}

export interface Outline {
  /** Lines before the first section other than the title: the letterhead. */
  opening: TextLine[]
  texts: Map<Section, TextLine[]>
  tables: PlacedTable[]
  /** Lines that belong to no section. */
  loose: TextLine[]
}

const SILENT = new Set<Section>(['title', 'services'])

/** Sorts the parts of a document under its section titles, in order. */
export function outline(parts: Part[]): Outline {
  const result: Outline = { opening: [], texts: new Map(), tables: [], loose: [] }
  let section: Section | null = null
  let above = ''
  let started = false
  for (const part of parts) {
    if (part.type === 'table') {
      result.tables.push({ table: part.table, section, above })
      started = true
      continue
    }
    for (const line of part.lines) {
      if (line.text.trim() === '') continue
      above = line.text.trim()
      const heading = findHeading(line.text, line.heading !== undefined)
      if (!started) result.opening.push(line)
      if (!heading) {
        addText(result, section, line)
        continue
      }
      started ||= heading.section !== 'title'
      section = open(result, heading, section)
    }
  }
  return result
}

function open(result: Outline, heading: Heading, before: Section | null): Section | null {
  const { section, rest } = heading
  if (!SILENT.has(section) && !result.texts.has(section)) result.texts.set(section, [])
  if (rest !== undefined) result.texts.get(section)?.push({ text: rest })
  if (section === 'title') return before
  return section
}

function addText(result: Outline, section: Section | null, line: TextLine) {
  const lines = section === null ? undefined : result.texts.get(section)
  if (lines) lines.push(line)
  else result.loose.push(line)
}
