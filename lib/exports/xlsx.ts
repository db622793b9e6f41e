// A table as a workbook: the rows on one sheet, what they are on another.
import 'server-only'
import exceljs, { type Worksheet } from 'exceljs'
import { neutralise } from './neutralise'
import type { ExportTable } from './table'

/** Columns narrower or wider than these cannot be read, or hide the others; in letters. */
const [narrowest, widest] = [8, 60]

/** The workbook's bytes; texts are never formulas, numbers are numbers. */
export async function writeXlsx(table: ExportTable): Promise<ArrayBuffer> {
  const workbook = new exceljs.Workbook()
  workbook.title = table.title
  writeRows(workbook.addWorksheet('Data', { views: [{ state: 'frozen', ySplit: 1 }] }), table)
  writeNotes(workbook.addWorksheet('Source'), table)
  return workbook.xlsx.writeBuffer()
}

function writeRows(sheet: Worksheet, { columns, rows }: ExportTable): void {
  sheet.addRow(columns.map(({ head }) => neutralise(head))).font = { bold: true }
  for (const row of rows) {
    sheet.addRow(row.map((cell) => (typeof cell === 'string' ? neutralise(cell) : cell)))
  }
  columns.forEach(({ head, kind }, at) => {
    const lengths = rows.map((row) => String(row[at] ?? '').length)
    const column = sheet.getColumn(at + 1)
    column.width = Math.min(widest, Math.max(narrowest, head.length, ...lengths) + 2)
    if (kind === 'text') column.alignment = { wrapText: true, vertical: 'top' }
  })
}

function writeNotes(sheet: Worksheet, { title, notes }: ExportTable): void {
  sheet.addRow([neutralise(title)]).font = { bold: true }
  for (const [name, text] of notes) sheet.addRow([neutralise(name), neutralise(text)])
  sheet.getColumn(1).width = 24
  sheet.getColumn(2).width = 90
}
