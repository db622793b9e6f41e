// The services of all tables of a document, in order, with the columns and rows they were read from.
import type { ServiceCategory, ServiceReading } from '@/lib/charters/reading'
import type { RuleContext } from '@/lib/audit/rule'
import { cellText, type Layout, type Table } from '../layout/table'
import { readServiceTable, type ServiceTable } from '../parse/service-table'
import { categoryOfRecipients, categoryOfSection } from '../recognise/category'
import { assignColumns, type ColumnGuess } from '../recognise/columns'
import { findHeading } from '../recognise/heading'
import { type TableKind, tableKindOf } from '../recognise/table-kind'
import type { Mapping, TableMapping } from '../mapping'
import type { Column } from '../schema'
import type { TracedTable } from '../trace'
import type { Outline, PlacedTable } from './sections'
import { headerAt, publicField, traceTable } from './trace-table'

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
  /** Every table of the document as printed, in order. */
  traced: TracedTable[]
}

/**
 * Tables that are not part of a charter are left aside; a document of such tables has no services. What a
 * person corrected in `mapping` wins.
 */
export function readServices(
  outline: Outline,
  isCharter: boolean,
  mapping: Mapping = {},
): ServicesRead {
  const read: ServicesRead = {
    services: [],
    columns: [],
    rows: [],
    layouts: [],
    grievances: [],
    expectations: [],
    traced: [],
  }
  outline.tables.forEach((placed, at) => {
    const given = mapping[at] ?? {}
    const columns = correct(mapColumns(placed.table), given)
    const around = { section: placed.section, isCharter }
    const kind = kindGiven(given) ?? tableKindOf(placed.table, columns, around)
    const mapped = {
      table: markCut(placed.table, columns, at === outline.tables.length - 1),
      columns,
    }
    read.traced.push(addTable(read, kind, placed, mapped, given))
  })
  return read
}

function correct(columns: ColumnGuess[], { columns: given = {} }: TableMapping): ColumnGuess[] {
  return columns.map((guess, at) => {
    const field = given[at]
    return field ? { field, confidence: 1 } : guess
  })
}

function kindGiven({ use }: TableMapping): TableKind | null {
  return use === 'none' ? 'other' : (use ?? null)
}

function addTable(
  read: ServicesRead,
  kind: TableKind,
  placed: PlacedTable,
  mapped: MappedTable,
  given: TableMapping,
): TracedTable {
  if (kind === 'grievance') read.grievances.push(mapped)
  if (kind === 'expectations') read.expectations.push(mapped)
  if (kind !== 'services') return traceTable(mapped, kind)
  const category = given.category ?? categoryOf(placed, mapped)
  const { services, rows, origins } = readServiceTable(
    mapped.table,
    mapped.columns,
    category,
    read.services.length,
  )
  if (services.length > 0) addServices(read, mapped, { services, rows })
  return traceTable(mapped, kind, { category, origins })
}

function addServices(
  read: ServicesRead,
  mapped: MappedTable,
  { services, rows }: Pick<ServiceTable, 'services' | 'rows'>,
) {
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
  return columns.flatMap(({ field, confidence }, at) => {
    const header = headerAt(table, at)
    const empty = table.rows.every((row) => cellText(row.cells[at]) === '')
    if (header === '' && empty) return []
    return [{ table: index, header, field: publicField(field), confidence }]
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
