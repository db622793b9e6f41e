// A table row by field: what each field says, and how the document says it.
import type { Fee } from '@/lib/values/schema'
import { contentOf } from '../recognise/content'
import { parseFee } from '@/lib/values/fee'
import type { ColumnGuess } from '../recognise/columns'
import { namesTimeAndFee } from '../recognise/header'
import type { HeaderField } from '../recognise/lexicon/headers'
import { cellText, type Row, type Table } from '../layout/table'

export interface FieldValue {
  text: string
  /** `absent`: the row stops before this cell; `ditto`: “ঐ” or a merged cell: as above. */
  state: 'own' | 'empty' | 'absent' | 'ditto'
}

export interface RowValues {
  fields: Map<HeaderField, FieldValue>
  /** Columns without a field of their own: header → text. */
  extra: Record<string, string>
  row: Row
}

const STATED = new Set<Fee['kind']>(['free', 'fixed', 'range', 'percent', 'by_case'])

/** Columns of one field (an officer's name, post, phone) are read as one cell of several lines. */
export function readRow(row: Row, columns: ColumnGuess[], table: Table): RowValues {
  const fields = new Map<HeaderField, FieldValue>()
  const extra: Record<string, string> = {}
  columns.forEach(({ field }, at) => {
    const value = valueAt(row, at)
    if (field === 'other' || isForeign(field)) {
      addExtra(extra, table.headers[at] ?? '', value)
      return
    }
    const held = fields.get(field)
    fields.set(field, held ? join(held, value) : value)
  })
  setFeeBesideTime(fields, columns, table)
  return { fields, extra, row }
}

export function textOf(values: RowValues, field: HeaderField): string {
  return values.fields.get(field)?.text ?? ''
}

/** A column of both the time and the fee feeds both, where its cell states a fee. */
function setFeeBesideTime(
  fields: Map<HeaderField, FieldValue>,
  columns: ColumnGuess[],
  table: Table,
) {
  const at = columns.findIndex(({ field }) => field === 'timeLimit')
  const time = fields.get('timeLimit')
  if (!time || fields.has('fee') || !namesTimeAndFee(table.headers[at] ?? '')) return
  if (STATED.has(parseFee(time.text).kind)) fields.set('fee', time)
}

function valueAt(row: Row, at: number): FieldValue {
  const cell = row.cells[at]
  const text = cellText(cell)
  if (!cell) return { text: '', state: 'absent' }
  if (cell.merged === 'above') return { text, state: 'ditto' }
  if (text === '') return { text, state: 'empty' }
  return { text, state: contentOf(text).ditto ? 'ditto' : 'own' }
}

function join(a: FieldValue, b: FieldValue): FieldValue {
  const own = [a, b].filter((value) => value.state === 'own')
  if (own.length === 0) return a.state === 'absent' || b.state === 'ditto' ? b : a
  return { text: own.map((value) => value.text).join('\n'), state: 'own' }
}

function addExtra(extra: Record<string, string>, header: string, value: FieldValue) {
  if (value.text === '' || value.state === 'ditto' || contentOf(value.text).blank) return
  const key = header.trim() === '' ? '—' : header.replaceAll(/\s+/gu, ' ').trim()
  extra[key] = extra[key] ? `${extra[key]}\n${value.text}` : value.text
}

function isForeign(field: HeaderField): boolean {
  return field === 'foreign' || field === 'expectation' || field.startsWith('grievance')
}
