import exceljs from 'exceljs'
import { describe, expect, it } from 'vitest'
import { type ExportTable, sendTable } from '@/lib/exports/table'
import { writeXlsx } from '@/lib/exports/xlsx'

const table: ExportTable = {
  title: 'তুলনা',
  columns: [
    { head: 'দপ্তর', kind: 'text' },
    { head: 'দিন', kind: 'number' },
  ],
  rows: [
    ['=HYPERLINK("x")', 3],
    ['লোহাগড়া', null],
  ],
  notes: [['ঠিকানা', 'http://localhost/bn/compare']],
}

describe('a table as a file', () => {
  it('is CSV that no spreadsheet runs', async () => {
    const response = await sendTable(table, 'csv', 'x')
    expect(response.headers.get('content-disposition')).toBe('attachment; filename="x.csv"')
    expect((await response.text()).split('\r\n')).toEqual([
      'দপ্তর,দিন',
      `"'=HYPERLINK(""x"")",3`,
      'লোহাগড়া,',
      '',
    ])
  })

  it('is a workbook with numbers as numbers and a sheet that cites the source', async () => {
    const workbook = new exceljs.Workbook()
    await workbook.xlsx.load(await writeXlsx(table))
    const [data, source] = workbook.worksheets
    expect(data?.getCell('A2').value).toBe(`'=HYPERLINK("x")`)
    expect(data?.getCell('B2').value).toBe(3)
    expect(data?.getCell('B3').value).toBeNull()
    expect(source?.getCell('B2').value).toBe('http://localhost/bn/compare')
  })
})
