import exceljs, { type Workbook } from 'exceljs'
import { describe, expect, it } from 'vitest'
import type { Block } from '@/lib/imports/read/block'
import { readDocument } from '@/lib/imports/read/read-document'

async function read(fill: (workbook: Workbook) => void): Promise<Block[]> {
  const workbook = new exceljs.Workbook()
  fill(workbook)
  const result = await readDocument({ bytes: new Uint8Array(await workbook.xlsx.writeBuffer()) })
  if (!result.ok) throw new Error(result.code)
  expect(result.format).toBe('xlsx')
  return result.blocks
}

const grids = (blocks: readonly Block[]) =>
  blocks.flatMap((block) =>
    block.type === 'grid' ? [block.rows.map((row) => row.map((cell) => cell.text))] : [],
  )

describe('readXlsx', () => {
  it('shows numbers and dates as the sheet does', async () => {
    const cells: [value: exceljs.CellValue, format: string, shown: string][] = [
      [1711000001, '00000000000', '01711000001'],
      [1234567.5, '#,##0.00', '1,234,567.50'],
      [0.15, '0%', '15%'],
      [500, '0" টাকা"', '500 টাকা'],
      [0.1 + 0.2, 'General', '0.3'],
      [-5, '0.0', '-5.0'],
      [new Date(Date.UTC(2026, 10, 5)), 'dd/mm/yyyy', '05/11/2026'],
      [new Date(Date.UTC(2026, 10, 5)), 'd mmm yyyy', '5 Nov 2026'],
      [new Date(Date.UTC(2026, 10, 5, 15, 7)), 'h:mm AM/PM', '3:07 PM'],
      [{ formula: 'A1', result: 7 }, 'General', '7'],
      [{ text: 'ফরম', hyperlink: 'https://example.gov.bd/form' }, 'General', 'ফরম'],
      [{ richText: [{ text: 'দুই' }, { text: ' দিন' }] }, 'General', 'দুই দিন'],
      [true, 'General', 'TRUE'],
    ]
    const blocks = await read((workbook) => {
      const sheet = workbook.addWorksheet('Sheet1')
      cells.forEach(([value, numFmt], at) => {
        sheet.getCell(at + 1, 1).value = at + 1
        sheet.getCell(at + 1, 2).value = value
        sheet.getCell(at + 1, 2).numFmt = numFmt
      })
    })
    expect(grids(blocks)[0]?.map((row) => row[1])).toEqual(cells.map(([, , shown]) => shown))
  })

  it('reads sheets in order, names those that have a name, and trims empty margins', async () => {
    const blocks = await read((workbook) => {
      for (const name of ['নাগরিক সেবা', 'Sheet2']) {
        const sheet = workbook.addWorksheet(name)
        sheet.getCell('C4').value = 'ক্রম'
        sheet.getCell('D4').value = 'নাম'
        sheet.getCell('C5').value = 1
        sheet.getCell('D5').value = name
      }
      workbook.addWorksheet('Empty')
    })
    expect(blocks).toMatchObject([
      { type: 'line', text: 'নাগরিক সেবা', heading: 2 },
      {
        type: 'grid',
        rows: [
          [{ text: 'ক্রম' }, { text: 'নাম' }],
          [{ text: '1' }, { text: 'নাগরিক সেবা' }],
        ],
      },
      {
        type: 'grid',
        rows: [
          [{}, {}],
          [{}, { text: 'Sheet2' }],
        ],
      },
    ])
  })

  it('repeats merged cells downwards and to the right, cut to what is filled', async () => {
    const [block] = await read((workbook) => {
      const sheet = workbook.addWorksheet('Sheet1')
      sheet.addRows([
        ['ক্রম', 'নাম', 'ফি', 'ফি'],
        [1, 'সেবা', 'নেই', ''],
        [2, 'সেবা', '', ''],
        [3, 'সেবা', '২০', 'টাকা'],
      ])
      sheet.mergeCells('C1:D1')
      sheet.mergeCells('C2:D3')
      sheet.mergeCells('B4:B5000')
    })
    expect(block).toMatchObject({
      rows: [
        [{}, {}, { text: 'ফি' }, { text: 'ফি', merged: 'left' }],
        [{}, {}, { text: 'নেই' }, { text: 'নেই', merged: 'left' }],
        [{}, {}, { text: 'নেই', merged: 'above' }, { text: 'নেই', merged: 'above' }],
        [{}, {}, { text: '২০' }, { text: 'টাকা' }],
      ],
    })
  })

  it('parts tables at a blank row and a title, not at a blank row alone', async () => {
    const blocks = await read((workbook) => {
      const sheet = workbook.addWorksheet('Sheet1')
      sheet.addRows([
        ['ক্রম', 'নাম', 'ফি'],
        ['১', 'ক', ''],
        [],
        ['২', 'খ', 'নেই'],
        [],
        ['৩) প্রত্যাশা'],
        ['ক্রমিক', 'প্রত্যাশা'],
        ['১', 'সময়মতো আসা'],
      ])
    })
    expect(blocks.map((block) => (block.type === 'line' ? block.text : block.rows.length))).toEqual(
      [3, '৩) প্রত্যাশা', 2],
    )
    expect(grids(blocks)[0]?.[1]).toEqual(['১', 'ক', ''])
  })
})
