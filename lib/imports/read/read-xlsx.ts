import exceljs, { type Worksheet } from 'exceljs'
import { checkMarkup } from './archive/check-markup'
import type { Archive } from './archive/open-archive'
import { packArchive } from './archive/pack-archive'
import { type Block, type Cell, MAX_TEXT_CHARACTERS } from './block'
import { Refusal } from './refusal'
import { cellText } from './xlsx/cell-text'
import { sheetBlocks } from './xlsx/sheet-blocks'
import { type SheetCells, sheetMatrix } from './xlsx/sheet-matrix'
import { slimSheet, withoutPrefix } from './xlsx/slim-sheet'

const NEEDED =
  /^(\[Content_Types\]\.xml|_rels\/\.rels|xl\/(workbook|sharedStrings|styles)\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/worksheets\/[^/]+\.xml)$/
const SHEET = /^xl\/worksheets\/[^/]+\.xml$/
const DEFAULT_NAME = /^(sheet|পত্রক|শীট)\s*[0-9০-৯]*$/i

/**
 * Reads a spreadsheet, sheet by sheet: text as shown, merged cells repeated, hidden rows included.
 *
 * @throws Refusal `damaged_archive`, `too_many_cells`, `nested_too_deep`, `expands_too_much`
 */
export async function readXlsx(archive: Archive): Promise<Block[]> {
  const sheets = (await readSheets(archive)).map(({ name, cells }) => ({
    name,
    blocks: sheetBlocks(sheetMatrix(cells)),
  }))
  const filled = sheets.filter(({ blocks }) => blocks.length > 0)
  return filled.flatMap(({ name, blocks }): Block[] => {
    const isNamed = filled.length > 1 && !DEFAULT_NAME.test(name)
    return isNamed ? [{ type: 'line', text: name, heading: 2 }, ...blocks] : blocks
  })
}

/** The sheets as they stand, each cell by its row and column: for tables whose row numbers matter. */
export async function readSheets(archive: Archive): Promise<{ name: string; cells: SheetCells }[]> {
  const parts = new Map<string, string>()
  for (const [name, bytes] of archive) {
    if (!NEEDED.test(name)) continue
    const xml = checkMarkup(name, bytes, 'v')
    parts.set(name, SHEET.test(name) ? slimSheet(xml) : withoutPrefix(xml))
  }
  const sheets = await loadSheets(packArchive(parts))
  return sheets.map((sheet) => ({ name: sheet.name.trim(), cells: readCells(sheet) }))
}

async function loadSheets(buffer: Buffer): Promise<Worksheet[]> {
  const workbook = new exceljs.Workbook()
  try {
    await workbook.xlsx.load(buffer as unknown as ArrayBuffer)
  } catch (error) {
    throw new Refusal('damaged_archive', error instanceof Error ? error.message : String(error))
  }
  return workbook.worksheets
}

function readCells(sheet: Worksheet): SheetCells {
  const cells: SheetCells = new Map()
  const trimmed = new Map<string, string>()
  let characters = 0
  sheet.eachRow((row, rowNumber) => {
    row.eachCell((cell, columnNumber) => {
      const { master } = cell
      const shown = cellText(master.value, master.numFmt)
      // A shared string is stored once and may be shown in every cell.
      characters += cell.address === master.address ? shown.length : 0
      if (characters > MAX_TEXT_CHARACTERS) throw new Refusal('expands_too_much', 'text')
      const text = trimmed.get(shown) ?? trimLines(shown)
      trimmed.set(shown, text)
      if (text === '') return
      const line = cells.get(rowNumber) ?? new Map<number, Cell>()
      cells.set(rowNumber, line)
      const merged = cell.isMerged && master.address !== cell.address
      const from = Number(master.row) === rowNumber ? 'left' : 'above'
      line.set(columnNumber, merged ? { text, merged: from } : { text })
    })
  })
  return cells
}

function trimLines(text: string): string {
  const lines = text.split(/\r\n?|\n/).map((line) => line.replace(/[\s\u00a0]+/g, ' ').trim())
  return lines.filter((line) => line !== '').join('\n')
}
