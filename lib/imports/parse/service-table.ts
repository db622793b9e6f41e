// The services of one table, in order, with what its rows leave to the rows above them.
import type { ServiceCategory, ServiceReading } from '@/lib/charters/reading'
import { parseContact } from '@/lib/values/contact'
import type { Table } from '../layout/table'
import type { ColumnGuess } from '../recognise/columns'
import { classifyRow, type RowKind } from './classify-row'
import { type Above, inherit } from './inherit'
import { readRow, type RowValues } from './row-values'
import { oneLine, readService } from './service'
import { isHeadedByVariant, readVariant, splitFirstVariant, sumUpVariants } from './variants'

export interface ReadRow {
  cells: number
  headerCells: number
  cutOff?: boolean
}

/** What came of a row of the table; `service` is the place of the service it is part of. */
export interface RowOrigin {
  part: RowKind
  service?: number
}

export interface ServiceTable {
  services: ServiceReading[]
  rows: ReadRow[]
  /** One a row of the table, in order. */
  origins: RowOrigin[]
}

interface Reader {
  table: Table
  category: ServiceCategory
  /** How many services the document's earlier tables hold. */
  offset: number
  services: ServiceReading[]
  rows: ReadRow[]
  headed: Set<ServiceReading>
  headerOf: (field: string) => string
}

/** Reads a service table; `offset` is the index its first service will have. */
export function readServiceTable(
  table: Table,
  columns: ColumnGuess[],
  category: ServiceCategory,
  offset: number,
): ServiceTable {
  const headerOf = (field: string) => {
    const at = columns.findIndex((column) => column.field === field)
    return oneLine(table.headers[at] ?? '') || field
  }
  const reader: Reader = {
    table,
    category,
    offset,
    services: [],
    rows: [],
    headed: new Set(),
    headerOf,
  }
  const values = table.rows.map((row) => readRow(row, columns, table))
  const origins = values.map((row, at) => readOne(reader, row, values[at + 1]))
  for (const service of reader.services) if (reader.headed.has(service)) sumUpVariants(service)
  return { services: reader.services, rows: reader.rows, origins }
}

function readOne(reader: Reader, values: RowValues, next: RowValues | undefined): RowOrigin {
  const last = reader.services.at(-1)
  const kind = classifyRow(values, last !== undefined)
  if (kind === 'service') addService(reader, values, next)
  if (kind === 'variant' && last) (last.variants ??= []).push(readVariant(values, reader.headerOf))
  if (kind === 'continuation' && last) goOn(last, values)
  const isPart = kind !== 'title' && kind !== 'nothing' && reader.services.length > 0
  return { part: kind, ...(isPart && { service: reader.offset + reader.services.length - 1 }) }
}

function addService(reader: Reader, values: RowValues, next: RowValues | undefined) {
  const { table, services, rows, offset } = reader
  const service = readService(values, reader.category)
  const cut = values.row.cutOff === true
  const index = services.length - 1
  const aboveService = services[index]
  const above: Above | null = aboveService ? { service: aboveService, index: offset + index } : null
  inherit(service, values, above, cut)
  if (service.name === '') return
  const followed = next !== undefined && classifyRow(next, true) === 'variant'
  if (followed && isHeadedByVariant(values)) {
    splitFirstVariant(service, values, reader.headerOf)
    reader.headed.add(service)
  }
  services.push(service)
  const cells = values.row.printed
  rows.push({ cells, headerCells: table.headers.length, ...(cut ? { cutOff: true } : {}) })
}

/** A row without a name of its own goes on with the cells of the row above. */
function goOn(service: ServiceReading, values: RowValues) {
  for (const [field, value] of values.fields) {
    if (value.state !== 'own' || field === 'serial') continue
    if (field === 'name') service.name = oneLine(`${service.name} ${value.text}`)
    else if (field === 'officer' || field === 'escalation') addToContact(service, field, value.text)
    else addText(service, field === 'documentsAndSource' ? 'documents' : field, value.text)
  }
}

function addToContact(service: ServiceReading, field: 'officer' | 'escalation', text: string) {
  const held = service.inherited[field] === undefined ? service[field] : undefined
  service[field] = parseContact(held ? `${held.raw}\n${text}` : text)
  delete service.inherited[field]
}

function addText(service: ServiceReading, field: string, text: string) {
  const held: unknown = Reflect.get(service, field)
  const addable = held === undefined || typeof held === 'string'
  if (addable && field !== 'fee' && field !== 'timeLimit')
    Object.assign(service, { [field]: held ? `${held}\n${text}` : text })
  else service.extra[field] = service.extra[field] ? `${service.extra[field]}\n${text}` : text
}
