import { boundMerges, columnNumber } from './bound-merges'

const HEAD =
  '<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">'

/**
 * Keeps of a sheet what says what it holds: rows with content, and which cells are merged. Validations,
 * conditional formats, drawings and the like go: exceljs unrolls some of them cell by cell, over a
 * million rows if a file says so.
 */
export function slimSheet(xml: string): string {
  const plain = withoutPrefix(xml)
  const filled = rowsOf(plain)
    .replace(/<c\b[^<>]*\/>/g, '')
    .replace(/<row\b[^<>]*(\/>|>\s*<\/row>)/g, '')
  const refs = [...plain.matchAll(/<mergeCell\s[^<>]*?ref="([A-Z]+\d+:[A-Z]+\d+)"/g)]
  const merges = boundMerges(
    refs.map((match) => match[1] ?? ''),
    lastCell(filled),
  )
  const list = merges.map((ref) => `<mergeCell ref="${ref}"/>`).join('')
  const merged = list && `<mergeCells count="${merges.length}">${list}</mergeCells>`
  return `${HEAD}<sheetData>${filled}</sheetData>${merged}</worksheet>`
}

/** Some programs write `<x:row>` for `<row>`. */
export function withoutPrefix(xml: string): string {
  const prefix = /<([\w-]+):(?:worksheet|workbook|sst|styleSheet)[\s>]/.exec(xml)?.[1]
  return prefix ? xml.replaceAll(`<${prefix}:`, '<').replaceAll(`</${prefix}:`, '</') : xml
}

function rowsOf(xml: string): string {
  const open = xml.indexOf('<sheetData')
  const start = xml.indexOf('>', open) + 1
  const end = xml.lastIndexOf('</sheetData>')
  return open < 0 || end < start ? '' : xml.slice(start, end)
}

function lastCell(rows: string): { row: number; column: number } {
  const last = { row: 0, column: 0 }
  for (const [, letters = '', row] of rows.matchAll(/<c\s[^<>]*?\br="([A-Z]{1,3})(\d{1,7})"/g)) {
    last.row = Math.max(last.row, Number(row))
    last.column = Math.max(last.column, columnNumber(letters))
  }
  return last
}
