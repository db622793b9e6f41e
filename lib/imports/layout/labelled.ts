// Services written as labelled lines (“সেবার নাম: …”, “সময়: …”) are a table turned on its side.
import { leadingNumber } from './stream/anchors'
import { headerField } from '../recognise/header-like'
import type { HeaderField } from '../recognise/lexicon/headers'
import type { Part, Row, Table, TextLine } from './table'

interface Entry {
  label: string
  field: HeaderField
  value: string
  serial?: string
}

const LABEL = /^(.{2,60}?)\s*(?:[:ঃ]\s*[–-]?|\s[–-]\s|\s=\s)\s*(.*)$/su

/** A table of the entries, or null when the lines are not labelled. Each name starts a service. */
export function labelledRows(lines: TextLine[]): Part[] | null {
  const first = lines.findIndex((line) => readEntry(line.text) !== null)
  if (first === -1) return null
  const entries: Entry[] = []
  for (const line of lines.slice(first)) {
    const entry = readEntry(line.text)
    const last = entries.at(-1)
    if (entry) entries.push(entry)
    else if (last && line.text.trim() !== '')
      last.value = `${last.value}\n${line.text.trim()}`.trim()
  }
  const fields = new Set(entries.map((entry) => entry.field))
  const names = entries.filter((entry) => entry.field === 'name' && entry.value !== '')
  if (fields.size < 3 || names.length === 0 || entries.length < names.length * 3) return null
  const before = lines.slice(0, first).filter((line) => line.text.trim() !== '')
  const table: Part = { type: 'table', table: toTable(entries) }
  return before.length > 0 ? [{ type: 'text', lines: before }, table] : [table]
}

function readEntry(text: string): Entry | null {
  const serial = leadingNumber(text)
  const body = serial ? text.slice(serial.length) : text
  const found = LABEL.exec(body.replace(/^[\s*•#-]+/u, ''))
  if (!found) return null
  const label = (found[1] ?? '').replaceAll('*', '').trim()
  const field = headerField(label)
  if (field === null) return null
  const value = (found[2] ?? '').replace(/^\*+\s*/u, '').trim()
  return { label, field, value, ...(serial ? { serial: String(serial.number) } : {}) }
}

function toTable(entries: Entry[]): Table {
  const labels = new Map<HeaderField, string>()
  for (const { field, label } of entries) if (!labels.has(field)) labels.set(field, label)
  const numbered = entries.some((entry) => entry.field === 'name' && entry.serial !== undefined)
  const fields: HeaderField[] = [...labels.keys()]
  if (numbered && !labels.has('serial')) fields.unshift('serial')
  const headers = fields.map((field) => labels.get(field) ?? '')
  return { layout: 'paragraphs', headers, rows: toRows(entries, fields) }
}

function toRows(entries: Entry[], fields: HeaderField[]): Row[] {
  const rows: Row[] = []
  const opener = fields[0] === 'serial' && entries[0]?.field === 'serial' ? 'serial' : 'name'
  for (const { field, value, serial } of entries) {
    if (field === opener || rows.length === 0) {
      const empty = Array.from({ length: fields.length }, () => undefined)
      rows.push({ cells: empty, printed: fields.length })
    }
    const row = rows.at(-1) as Row
    if (field === 'name' && serial !== undefined) row.cells[0] = { text: serial }
    const at = fields.indexOf(field)
    const held = row.cells[at]?.text
    if (value !== '') row.cells[at] = { text: held ? `${held}\n${value}` : value }
  }
  return rows
}
