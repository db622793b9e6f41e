// A column is a field by its header's words and by what its cells contain, weighed together.
import type { ColumnField } from '../schema'
import { affinity } from './affinity'
import { contentOf } from './content'
import { speaksOf } from './fold'
import { bestField, scoreHeader } from './header'
import type { HeaderField } from './lexicon/headers'

export interface ColumnGuess {
  field: HeaderField
  confidence: number
}

interface Candidate {
  column: number
  field: HeaderField
  score: number
  header: number
}

const HEADER_WEIGHT = 3
const SAMPLE = 60
/** These may be spread over several neighbouring columns (name, post, phone). */
const REPEATABLE = new Set<HeaderField>(['officer', 'escalation', 'other', 'foreign', 'remarks'])
const speaksOfTerm = speaksOf('মেয়াদ, duration, period')
const isCourse = speaksOf('প্রশিক্ষণ, কোর্স, ট্রেড, training, course')
const isEnrolment = speaksOf('কাজের প্রকৃতি, ভর্তি')
const FROM_CONTENT: ColumnField[] = [
  'serial',
  'name',
  'recipient',
  'method',
  'documents',
  'formSource',
  'fee',
  'timeLimit',
  'officer',
  'legalBasis',
  'place',
]

/**
 * One field per column, each used once (officer columns may repeat). Headers decide where they
 * speak clearly; cells decide where a header is missing or unknown.
 */
export function assignColumns(headers: string[], cells: string[][]): ColumnGuess[] {
  const width = Math.max(headers.length, cells.length)
  const candidates = Array.from({ length: width }, (_, column) =>
    candidatesOf(column, headers[column] ?? '', cells[column] ?? []),
  ).flat()
  candidates.sort((a, b) => b.score - a.score || a.column - b.column)
  const chosen = chooseGreedily(candidates, width)
  const settled = settleContact(settleDocuments(settleCourse(chosen, headers, cells)))
  return settleEscalation(settled, headers, cells)
}

/** The mean suitability of a column's cells for a field; 0 for an empty column. */
export function meanAffinity(cells: string[], field: HeaderField): number {
  const told = cells.filter(isTold).slice(0, SAMPLE)
  if (told.length === 0) return 0
  return told.reduce((sum, cell) => sum + affinity(cell, field), 0) / told.length
}

function isTold(cell: string): boolean {
  const { blank, ditto } = contentOf(cell)
  return !blank && !ditto
}

function candidatesOf(column: number, header: string, cells: string[]): Candidate[] {
  const scores = scoreHeader(header)
  const strength = bestField(scores)?.score ?? 0
  const weight = strength >= 0.7 ? 0.2 : strength >= 0.4 ? 0.5 : 1
  const fields = new Set<HeaderField>(Object.keys(scores) as HeaderField[])
  if (strength < 0.55) FROM_CONTENT.forEach((field) => fields.add(field))
  return [...fields].map((field) => {
    const named = scores[field] ?? 0
    const contained = meanAffinity(cells, field)
    return { column, field, header: named, score: HEADER_WEIGHT * named + weight * contained }
  })
}

function chooseGreedily(candidates: Candidate[], width: number): ColumnGuess[] {
  const chosen: (ColumnGuess | undefined)[] = Array.from({ length: width }, () => undefined)
  const used = new Set<HeaderField>()
  for (const { column, field, score, header } of candidates) {
    if (chosen[column] || score < 0.9) continue
    if (used.has(field) && !REPEATABLE.has(field)) continue
    used.add(field)
    const confidence = Math.max(0.3, Math.min(0.99, header > 0 ? header : score / 4))
    chosen[column] = { field, confidence: Math.round(confidence * 100) / 100 }
  }
  return chosen.map((guess) => guess ?? { field: 'other', confidence: 0.3 })
}

/** Beside a plain documents column, “documents / form: where to get” means where to get them. */
function settleDocuments(columns: ColumnGuess[]): ColumnGuess[] {
  const has = (field: HeaderField) => columns.some((column) => column.field === field)
  if (!has('documents')) return columns
  const target: HeaderField = has('formSource') ? 'other' : 'formSource'
  return columns.map((column) =>
    column.field === 'documentsAndSource' ? { ...column, field: target } : column,
  )
}

/** “Whom to contact” in a table that is not one of grievances is the officer; an address is a place. */
function settleContact(columns: ColumnGuess[]): ColumnGuess[] {
  const has = (field: HeaderField) => columns.some((column) => column.field === field)
  if (has('grievanceWhen') || !(has('fee') || has('documents') || has('method'))) return columns
  return columns.map((column) => {
    if (column.field === 'grievanceWho' && !has('officer')) return { ...column, field: 'officer' }
    if (column.field === 'grievanceAddress' && !has('place')) return { ...column, field: 'place' }
    return column
  })
}

/** A last column of posts and phones behind the officer's, under a header of other words: whom to turn to next. */
function settleEscalation(
  columns: ColumnGuess[],
  headers: string[],
  cells: string[][],
): ColumnGuess[] {
  const last = columns.length - 1
  const header = headers[last] ?? ''
  const field = columns[last]?.field
  const unnamed = field === 'other' || (field === 'officer' && !scoreHeader(header).officer)
  if (!unnamed || header.trim() === '' || columns[last - 1]?.field !== 'officer') return columns
  if (columns.some((column) => column.field === 'escalation')) return columns
  const told = (cells[last] ?? []).filter(isTold)
  const posts = told.filter((cell) => contentOf(cell).types.designation !== undefined).length
  if (posts * 2 <= told.length) return columns
  return columns.with(last, { field: 'escalation', confidence: 0.5 })
}

/** “মেয়াদ” is the length of the course where the services are courses, else a time limit. */
function settleCourse(columns: ColumnGuess[], headers: string[], cells: string[][]): ColumnGuess[] {
  const isTerm = (index: number) => speaksOfTerm(headers[index] ?? '')
  const limits = columns.filter((column) => column.field === 'timeLimit').length
  const course = speaksOfCourses(columns, headers, cells)
  return columns.map((column, index) => {
    const term = isTerm(index) && column.confidence < 0.7
    if (column.field === 'timeLimit' && term && course)
      return { field: 'courseLength', confidence: 0.8 }
    if (column.field === 'other' && term && course && limits > 0)
      return { field: 'courseLength', confidence: 0.7 }
    return column
  })
}

function speaksOfCourses(columns: ColumnGuess[], headers: string[], cells: string[][]): boolean {
  const told = columns.flatMap((column, index) =>
    column.field === 'name' || column.field === 'description' ? (cells[index] ?? []) : [],
  )
  if (headers.some((header) => isCourse(header) || isEnrolment(header))) return true
  return told.length > 0 && told.filter(isCourse).length * 2 >= told.length
}
