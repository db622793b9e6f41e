// A table to take away: the same rows as CSV and as XLSX, with what it is and where it comes from.
import 'server-only'
import { streamCsv } from './csv'
import { writeXlsx } from './xlsx'

export interface ExportColumn {
  head: string
  kind: 'text' | 'number'
}

export type ExportCell = string | number | null

export interface ExportTable {
  title: string
  columns: ExportColumn[]
  rows: ExportCell[][]
  /** Rows that follow: a CSV goes on with them, however many; a workbook has only `rows`. */
  more?: AsyncIterable<ExportCell[][]>
  /** Where it comes from, as pairs of a name and a text: a sheet of their own in XLSX; a CSV cites them in its rows. */
  notes: [name: string, text: string][]
}

const exportFormats = ['csv', 'xlsx'] as const
export type ExportFormat = (typeof exportFormats)[number]

export function isExportFormat(value: string): value is ExportFormat {
  return exportFormats.some((format) => format === value)
}

const mediaTypes: Record<ExportFormat, string> = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
}

/**
 * The table as a download of this name (without its ending).
 * @example return sendTable(table, 'csv', 'comparison-2026-11-21')
 */
export async function sendTable(
  table: ExportTable,
  format: ExportFormat,
  fileName: string,
): Promise<Response> {
  const body = format === 'csv' ? toCsv(table) : new Uint8Array(await writeXlsx(table))
  return new Response(body, {
    headers: {
      'Content-Type': mediaTypes[format],
      'Content-Disposition': `attachment; filename="${fileName}.${format}"`,
      'Content-Security-Policy': "default-src 'none'; sandbox",
      'X-Content-Type-Options': 'nosniff',
      'X-Robots-Tag': 'noindex',
      'Cache-Control': 'public, max-age=0, must-revalidate',
    },
  })
}

function toCsv({ columns, rows, more }: ExportTable): ReadableStream<Uint8Array> {
  const heads = columns.map(({ head }) => head)
  return streamCsv(heads, linesOf(rows, more))
}

async function* linesOf(rows: ExportCell[][], more: ExportTable['more'] = none()) {
  yield rows.map(toLine)
  for await (const part of more) yield part.map(toLine)
}

async function* none(): AsyncGenerator<ExportCell[][]> {}

function toLine(row: ExportCell[]): (string | undefined)[] {
  return row.map((cell) => (cell === null ? undefined : String(cell)))
}
