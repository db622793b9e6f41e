// The lines of a row's table: each printed cell beside the field read from it, then fields without a cell.
import { type EditableField, editableFields } from '@/lib/imports/review/decisions'
import { wordsOf } from '@/lib/imports/review/describe/row-words'
import type { PrintedCell, ReviewRow } from '@/lib/imports/review/describe/describe-rows'
import type { ColumnField } from '@/lib/imports/schema'

export interface RowLine {
  /** Absent: the value has no cell of its own. */
  cell?: PrintedCell
  field: ColumnField
  /** The value to show; absent for a column without a field, and where the words stand as printed. */
  shows?: EditableField
  findings: ReviewRow['findings']
  /** The place of the row it was taken from. */
  inheritedFrom?: number
  isReworded: boolean
}

/** @example listLines(row)[0] // { cell: { header: 'সেবার নাম', … }, field: 'name', … } */
export function listLines(row: ReviewRow): RowLine[] {
  const cells = (row.printed[0] ?? []).filter(({ header, text }) => header !== '' || text !== '')
  const told = new Set<EditableField>()
  const findings = new Set(row.findings)
  const lines: RowLine[] = cells.map((cell) => {
    const key = editable(cell.field)
    const isFirst = key !== undefined && !told.has(key)
    if (key) told.add(key)
    return {
      cell,
      field: cell.field,
      ...(isFirst ? valueLine(row, key, cell.text, findings) : plain),
    }
  })
  const others = editableFields.filter((field) => !told.has(field) && hasValue(row, field))
  return [...lines, ...others.map((field) => ({ field, ...valueLine(row, field, '', findings) }))]
}

/** Findings that belong to no field of the row's table. */
export function listRowFindings(row: ReviewRow): ReviewRow['findings'] {
  const told = new Set(listLines(row).flatMap(({ findings }) => findings))
  return row.findings.filter((finding) => !told.has(finding))
}

const plain = { findings: [], isReworded: false }

function valueLine(
  row: ReviewRow,
  field: EditableField,
  printed: string,
  left: Set<ReviewRow['findings'][number]>,
) {
  const findings = [...left].filter(({ path }) => path.split('/')[3] === field)
  findings.forEach((finding) => left.delete(finding))
  const from = row.decided.inherited[field]
  const isReworded = row.decision.fields?.[field] !== undefined
  const isPlain = typeof row.decided[field] === 'string'
  const isSame = isPlain && squash(wordsOf(row.decided, field)) === squash(printed)
  return {
    ...(!isSame && { shows: field }),
    ...(from !== undefined && { inheritedFrom: from }),
    ...{ findings, isReworded },
  }
}

function hasValue({ decided, decision }: ReviewRow, field: EditableField): boolean {
  return wordsOf(decided, field) !== '' || decision.fields?.[field] !== undefined
}

function editable(field: ColumnField): EditableField | undefined {
  if (field === 'documentsAndSource') return 'documents'
  return editableFields.find((each) => each === field)
}

function squash(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').trim()
}
