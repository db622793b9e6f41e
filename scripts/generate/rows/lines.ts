import { encodeValues } from '../write/copy'
import { type Lines, type Table, tables } from '../write/tables'

/** A row's columns by name; what is absent is null. */
export type Row = Record<string, unknown>

/** Adds a row: its own columns, then those it shares, as `encodeShared` of the same table wrote them. */
export function addLine(lines: Lines, table: Table, row: Row, shared?: string): void {
  const own = encodeValues(tables[table].own.map((name) => row[name]))
  lines[table].push(shared === undefined ? own : `${own}\t${shared}`)
}

export function encodeShared(table: Table, row: Row): string {
  return encodeValues(tables[table].shared.map((name) => row[name]))
}
