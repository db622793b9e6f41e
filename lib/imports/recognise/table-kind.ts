// Whether a table lists services: it must name services and promise something for them.
import { meanAffinity, type ColumnGuess } from './columns'
import { speaksOf } from './fold'
import { bestField, scoreHeader } from './header'
import type { HeaderField } from './lexicon/headers'
import type { Section } from './lexicon/sections'
import { cellText, type Table } from '../layout/table'

export type TableKind = 'services' | 'grievance' | 'expectations' | 'other'

/** What is known of the place a table stands in. */
export interface Surroundings {
  section: Section | null
  /** The document calls itself a charter, or titles a section of services. */
  isCharter: boolean
}

const PROMISES = new Set<HeaderField>([
  'method',
  'documents',
  'documentsAndSource',
  'formSource',
  'fee',
  'timeLimit',
  'courseLength',
])
const SUPPORTING = new Set<HeaderField>([
  'officer',
  'escalation',
  'recipient',
  'place',
  'legalBasis',
  'eligibility',
  'citizenDuty',
  'remedy',
  'description',
])
const namesServices = speaksOf('সেবা, service')
const namesActivities = speaksOf(
  'কার্যক্রম, কাজ, প্রশিক্ষণ, কোর্স, ভাতা, সনদ, লাইসেন্স, activit, course, training, কর্মসূচি',
)

export function tableKindOf(table: Table, columns: ColumnGuess[], around: Surroundings): TableKind {
  const fields = columns.map((column) => column.field)
  if (isGrievance(fields, around)) return 'grievance'
  if (around.section === 'expectations' || fields.includes('expectation')) return 'expectations'
  return isServices(table, columns, around) ? 'services' : 'other'
}

function isGrievance(fields: HeaderField[], around: Surroundings): boolean {
  const asked = fields.filter((field) => field === 'grievanceWhen' || field === 'grievanceWho')
  if (asked.length === 2) return true
  const promises = fields.filter(
    (field) => field === 'fee' || field === 'documents' || field === 'method',
  )
  if (asked.length === 1) return promises.length === 0
  return around.section === 'grievance' && promises.length === 0
}

function isServices(table: Table, columns: ColumnGuess[], around: Surroundings): boolean {
  const fields = new Set(columns.filter((_, at) => isBelieved(table, columns, at)).map(fieldOf))
  if (!fields.has('name') || around.section === 'subordinate') return false
  const promises = [...fields].filter((field) => PROMISES.has(field)).length
  const supporting = [...fields].filter((field) => SUPPORTING.has(field)).length
  const foreign = columns.filter((column) => column.field === 'foreign').length
  if (promises === 0 || promises + supporting < 2) return false
  if (table.headers.every((header) => header.trim() === ''))
    return around.isCharter && isTyped(table, columns)
  const explicit = explicitness(table.headers)
  const inCharter = around.isCharter ? 1.5 : 0
  return (
    promises + supporting * 0.5 + explicit + inCharter - foreign * 1.5 >= 3.5 &&
    explicit + inCharter >= 1.5
  )
}

/** Under a header row, a column without a header of its own counts only for its figures. */
function isBelieved(table: Table, columns: ColumnGuess[], at: number): boolean {
  const bare = table.headers.every((header) => header.trim() === '')
  const field = columns[at]?.field
  return bare || (table.headers[at] ?? '').trim() !== '' || field === 'fee' || field === 'timeLimit'
}

function fieldOf(column: ColumnGuess): HeaderField {
  return column.field
}

/** How clearly the headers speak of services; an activity counts only in a charter. */
function explicitness(headers: string[]): number {
  const names = headers.filter((header) => (scoreHeader(header).name ?? 0) >= 0.4)
  if (names.some(namesServices)) return 2
  const spoken = headers.filter(namesServices).length
  if (spoken >= 2) return 2
  const known = headers.filter((header) => (bestField(scoreHeader(header))?.score ?? 0) >= 0.6)
  return names.some(namesActivities) || (spoken === 1 && known.length >= 5) ? 0.8 : 0
}

/** Without any header: fees or time limits must stand in their columns, row by row. */
function isTyped(table: Table, columns: ColumnGuess[]): boolean {
  const typed = columns.filter(({ field }, at) => {
    if (field !== 'fee' && field !== 'timeLimit') return false
    const cells = table.rows.map((row) => cellText(row.cells[at]))
    return meanAffinity(cells, field) >= 1.5
  })
  return typed.length > 0 && table.rows.length > 0
}
