// The services of all tables of a document, in order, with the columns and rows they were read from.
import type { ServiceCategory, ServiceReading } from '@/lib/charters/reading'
import type { RuleContext } from '@/lib/audit/rule'
import { cellText, type Layout, type Table } from '../layout/table'
import { readServiceTable } from '../parse/service-table'
import { categoryOfRecipients, categoryOfSection } from '../recognise/category'
import { assignColumns, type ColumnGuess } from '../recognise/columns'
import { findHeading } from '../recognise/heading'
import { type TableKind, tableKindOf } from '../recognise/table-kind'
import { type Column, columnFields } from '../schema'
import type { Outline, PlacedTable } from './sections'

export interface MappedTable {
  table: Table
  columns: ColumnGuess[]
}

export interface ServicesRead {
  services: ServiceReading[]
  columns: Column[]
  rows: NonNullable<RuleContext['rows']>
  layouts: Layout[]
  grievances: MappedTable[]
  expectations: MappedTable[]
}

/** Tables that are not part of a charter are left aside; a document of such tables has no services. */
export function readServices(outline: Outline, isCharter: boolean): ServicesRead {
  const read: ServicesRead = {
    services: [],
    columns: [],
    rows: [],
    layouts: [],
    grievances: [],
    expectations: [],
  }
  outline.tables.forEach((placed, at) => {
    const columns = mapColumns(placed.table)
    const kind = tableKindOf(placed.table, columns, { section: placed.section, isCharter })
    const mapped = {
      table: markCut(placed.table, columns, at === outline.tables.length - 1),
      columns,
    }
    addTable(read, kind, placed, mapped)
  })
  return read
}

function addTable(read: ServicesRead, kind: TableKind, placed: PlacedTable, mapped: MappedTable) {
  if (kind === 'grievance') read.grievances.push(mapped)
  if (kind === 'expectations') read.expectations.push(mapped)
  if (kind !== 'services') return
  const category = categoryOf(placed, mapped)
  const { services, rows } = readServiceTable(
    mapped.table,
    mapped.columns,
    category,
    read.services.length,
  )
  if (services.length === 0) return
  const table = read.layouts.length
  read.services.push(...services)
  read.rows.push(...rows.map((row) => ({ table, ...row })))
  read.layouts.push(mapped.table.layout)
  read.columns.push(...describeColumns(mapped, table))
}

function mapColumns(table: Table): ColumnGuess[] {
  const width = Math.max(
    table.headers.length,
    ...table.rows.slice(0, 60).map((row) => row.cells.length),
  )
  const cells = Array.from({ length: width }, (_, at) =>
    table.rows.map((row) => cellText(row.cells[at])),
  )
  return assignColumns(table.headers, cells)
}

function categoryOf(
  { section, above }: PlacedTable,
  { table, columns }: MappedTable,
): ServiceCategory {
  const titled =
    categoryOfSection(section) ?? categoryOfSection(findHeading(above)?.section ?? null)
  if (titled) return titled
  const at = columns.findIndex((column) => column.field === 'recipient')
  return categoryOfRecipients(at === -1 ? [] : table.rows.map((row) => cellText(row.cells[at])))
}

function describeColumns({ table, columns }: MappedTable, index: number): Column[] {
  const known = new Set<string>(columnFields)
  return columns.flatMap(({ field, confidence }, at) => {
    const header = (table.headers[at] ?? '').replaceAll(/\s+/gu, ' ').trim()
    const empty = table.rows.every((row) => cellText(row.cells[at]) === '')
    if (header === '' && empty) return []
    const own = known.has(field) ? (field as Column['field']) : 'other'
    return [{ table: index, header, field: own, confidence }]
  })
}

/** The last row of the document, when it stops earlier than the rows above it. */
function markCut(table: Table, columns: ColumnGuess[], isLast: boolean): Table {
  const last = table.rows.at(-1)
  if (!isLast || !last) return table
  const usual = Math.max(...table.rows.slice(0, -1).map((row) => row.printed), 0) || columns.length
  const loose = table.layout === 'paragraphs' || table.layout === 'words' ? 1 : 0
  const stops = last.cells.at(-1) === undefined && last.printed + loose < usual
  return stops ? { ...table, rows: [...table.rows.slice(0, -1), { ...last, cutOff: true }] } : table
}
