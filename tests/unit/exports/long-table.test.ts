import { describe, expect, it } from 'vitest'
import { addRest, type TablePart } from '@/app/api/v1/tables/add-rest'
import { tableWords } from '@/lib/audit/tables/exports/words'
import { type ExportTable, sendTable } from '@/lib/exports/table'

const words = tableWords('en', 'https://portal.test', '/en/tables/offices')
const table = (rows: string[]): ExportTable => ({
  title: 'Offices',
  columns: [{ head: 'Office', kind: 'text' }],
  rows: rows.map((row) => [row]),
  notes: [],
})
const parts: Record<string, TablePart> = {
  b: { table: table(['c', 'd']), next: 'c' },
  c: { table: table(['e']) },
}
const readPart = async (after: string) => parts[after]!
const first: TablePart = { table: table(['a', 'b']), next: 'b' }

describe('a table longer than one part', () => {
  it('is written to its end as CSV, each row once', async () => {
    const whole = addRest(first, { format: 'csv', words, readPart })
    const text = await (await sendTable(whole, 'csv', 'offices')).text()
    expect(text.replace('\uFEFF', '').trim().split('\r\n')).toEqual(['Office', ...'abcde'])
    expect(whole.notes).toEqual([])
  })

  it('says in a workbook that something is left out', () => {
    const cut = addRest(first, { format: 'xlsx', words, readPart })
    expect(cut.rows).toEqual([['a'], ['b']])
    expect(cut.notes).toEqual([[words.t('export.leftOut'), words.t('export.leftOutText')]])
  })

  it('is left as it is when one part holds it', () => {
    const { next: _next, ...only } = first
    expect(addRest(only, { format: 'csv', words, readPart })).toBe(only.table)
  })
})
