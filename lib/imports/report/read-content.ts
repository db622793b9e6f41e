// The content of a charter from its outline: what a document says, before any judgement.
import type { CharterReading } from '@/lib/charters/reading'
import { cellText } from '../layout/table'
import type { Mapping } from '../mapping'
import { readGrievanceTable } from '../parse/grievance'
import { readPillars } from '../parse/pillars'
import { readParagraph, readList } from '../parse/text-list'
import type { Section } from '../recognise/lexicon/sections'
import { readLetterhead } from '../recognise/letterhead'
import { readServices, type ServicesRead } from './read-services'
import type { Outline } from './sections'

export interface Content extends ServicesRead {
  reading: CharterReading
}

/** Absent means absent: what the document does not say is not in the reading. */
export function readContent(outline: Outline, isCharter: boolean, mapping?: Mapping): Content {
  const read = readServices(outline, isCharter, mapping)
  const text = (section: Section) => outline.texts.get(section) ?? []
  const office = readLetterhead(outline.opening.map((line) => line.text))
  const vision = readParagraph(text('vision')) || unlabelled(outline, 0)
  const mission = readParagraph(text('mission')) || unlabelled(outline, 1)
  const updated = findUpdated(outline)
  const reading: CharterReading = {
    ...(office ? { office } : {}),
    ...(updated ? { updated } : {}),
    ...(vision ? { vision } : {}),
    ...(mission ? { mission } : {}),
    objectives: readList(text('objectives')),
    functions: readList(text('functions')),
    pillars: read.services.length > 0 ? [] : readPillars(outline.loose),
    expectations: readExpectations(outline, read),
    grievance: read.grievances.flatMap(({ table, columns }) => readGrievanceTable(table, columns)),
    services: read.services,
  }
  return { ...read, reading }
}

/** Below “vision and mission” without titles of their own: the first paragraph and the second. */
function unlabelled(outline: Outline, at: number): string {
  const lines = outline.texts.get('visionMission') ?? []
  if (outline.texts.has('vision') || outline.texts.has('mission')) return ''
  return lines.length === 2 ? readParagraph(lines.slice(at, at + 1)) : ''
}

function readExpectations(outline: Outline, read: ServicesRead): string[] {
  const listed = read.expectations.flatMap(({ table, columns }) => {
    const at = columns.findIndex((column) => column.field !== 'serial')
    return table.rows.map((row) => cellText(row.cells[Math.max(0, at)]))
  })
  const printed = readList(outline.texts.get('expectations') ?? [])
  return [...printed, ...listed.filter((text) => text !== '')]
}

const UPDATED =
  /^(?:\S{0,20}\s)?(?:সর্বশেষ\s+হা[লল]\s?নাগাদ(?:\s+করা\s+হয়েছে)?|হালনাগাদের\s+তারিখ|last\s+updated?(?:\s+on)?)\s*[:ঃ–-]\s*(\S.*)$/iu

function findUpdated(outline: Outline): string | undefined {
  const lines = [...outline.opening, ...outline.loose, ...[...outline.texts.values()].flat()]
  for (const { text } of lines) {
    const found = UPDATED.exec(text.normalize('NFC').trim())
    if (found?.[1]) return found[1].trim()
  }
  return undefined
}
