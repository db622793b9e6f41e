import exceljs from 'exceljs'
import { beforeAll, describe, expect, it } from 'vitest'
import { commandLineActor as actor, type PersonActor } from '@/lib/access/actor'
import { ForbiddenError } from '@/lib/access/errors'
import { createOffices } from '@/lib/offices/commands/create-offices'
import { previewOffices } from '@/lib/offices/queries/preview-offices'
import { findOfficeBySlug } from '@/lib/offices/queries/find-office'
import { readSheet } from '@/lib/offices/sheet/read-sheet'
import { accepted } from '@/tests/factories/accepted'
import { givenDepartment, givenOffice } from '@/tests/factories/office'
import { useDatabase } from '@/tests/support/database/database'

const { db } = useDatabase()
const head = 'Address in the portal\tনাম (বাংলা)\tDepartment\tস্তর\tArea\tOffice above\tWebsites'
const rows = [
  head,
  'doict.kalia.narail\tকালিয়া\tdoict\tউপজেলা\tkalia.narail\tdoict.narail\tdoict.kalia.narail.gov.bd',
  'doict.narail\tনড়াইল\tDepartment doict\tDISTRICT\tনড়াইল\t\t',
  'there\tআছে\tdoict\tUPAZILA\tkalia.narail\t\t',
  '',
  'Bad Slug\t\tnobody\tVILLAGE\tatlantis\tnowhere\tthere.gov.bd',
  'below\tনিচে\tdoict\tUNION\tkalia.narail\tBad Slug\t',
].join('\n')

beforeAll(async () => {
  await givenDepartment()
  await givenOffice({ slug: 'there' })
})

describe('a table of offices', () => {
  it('is judged row by row, with the row’s own number', async () => {
    const preview = accepted(await previewOffices(actor, { table: rows }))
    expect(preview.rows.map(({ line, kind }) => [line, kind])).toEqual([
      [2, 'new'],
      [3, 'new'],
      [4, 'exists'],
      [6, 'wrong'],
      [7, 'wrong'],
    ])
    const codes = preview.rows.map((row) =>
      row.kind === 'wrong' ? row.issues.map(({ code, path }) => `${path} ${code}`) : [],
    )
    expect(codes[3]?.toSorted()).toEqual([
      '/areaId area_unknown',
      '/departmentSlug department_unknown',
      '/hosts host_taken',
      '/level invalid_value',
      '/nameBn name_missing',
      '/slug slug_malformed',
    ])
    expect(codes[4]).toEqual(['/parentSlug parent_unknown'])
    expect(await db.office.count()).toBe(1)
  })

  it('creates all that can be created at once, the office above first', async () => {
    expect(await createOffices(actor, { table: rows, expected: 5 })).toMatchObject({
      code: 'stale_revision',
    })
    const { slugs } = accepted(await createOffices(actor, { table: rows, expected: 2 }))
    expect(slugs).toEqual(['doict.kalia.narail', 'doict.narail'])
    expect(await findOfficeBySlug('doict.kalia.narail')).toMatchObject({
      office: { parent: { slug: 'doict.narail' }, hosts: ['doict.kalia.narail.gov.bd'] },
    })
    const again = accepted(await previewOffices(actor, { table: rows }))
    expect(again.rows.slice(0, 3).map(({ kind }) => kind)).toEqual(['exists', 'exists', 'exists'])
  })

  it('keeps to the places of the actor', async () => {
    const grants = [{ role: 'programmer' as const, areaId: 'magura', managesOffices: true }]
    const programmer: PersonActor = { kind: 'person', id: 'p', name: 'p', grants }
    const table = `${head}\nx\tক\tdoict\tUPAZILA\tkalia.narail\ny\tক\tdoict\tDISTRICT\tmagura`
    const preview = accepted(await previewOffices(programmer, { table }))
    expect(preview.rows).toMatchObject([
      { kind: 'wrong', issues: [{ code: 'place_forbidden' }] },
      { kind: 'new', slug: 'y' },
    ])
    const plain: PersonActor = { ...programmer, grants: [{ role: 'programmer' }] }
    expect(await previewOffices(plain, { table })).toMatchObject({
      rows: [{ kind: 'wrong' }, { kind: 'wrong' }],
    })
    await expect(createOffices(plain, { table })).rejects.toThrow(ForbiddenError)
  })

  it.each([
    ['', 'sheet_empty'],
    [head, 'sheet_empty'],
    ['a\tb\nc\td', 'sheet_without_headers'],
    [`${head}\tColour\nx`, 'sheet_column_unknown'],
    [`${head}\n${'x\n'.repeat(301)}`, 'sheet_too_long'],
  ])('that is none is refused: %#', async (table, code) => {
    expect(await previewOffices(actor, { table })).toMatchObject({
      issues: [{ code, path: '/table' }],
    })
  })

  it('names two rows of one address, and an area two places have', async () => {
    const table = `${head}\ntwin\tক\tdoict\tUNION\tলোহাগাড়া\ntwin\tখ\tdoict\tUNION\tKachua`
    const preview = accepted(await previewOffices(actor, { table }))
    expect(preview.rows).toMatchObject([{ kind: 'wrong' }, { kind: 'wrong' }])
    expect(JSON.stringify(preview.rows[1])).toContain('sheet_repeated')
    expect(JSON.stringify(preview.rows[1])).toContain('area_unknown')
  })
})

describe('a spreadsheet', () => {
  it('is read with its rows where they are, formulas and marks undone', async () => {
    const workbook = new exceljs.Workbook()
    const sheet = workbook.addWorksheet('Data')
    sheet.getRow(1).values = head.split('\t')
    sheet.getRow(4).values = ['xlsx.office', "'=নাম", 'doict', 'UNION', 'kalia.narail']
    const bytes = new Uint8Array(await workbook.xlsx.writeBuffer())
    const { table } = accepted(await readSheet(bytes))
    const preview = accepted(await previewOffices(actor, { table }))
    expect(preview.rows).toMatchObject([{ line: 4, kind: 'new', input: { nameBn: '=নাম' } }])
  })

  it('as CSV with quotes is read alike', async () => {
    const csv =
      '\uFEFFAddress in the portal,Name (Bangla),Department,Level\r\ncsv.office,"ক, ""খ""",doict,UNION\r\n'
    const { table } = accepted(await readSheet(new TextEncoder().encode(csv)))
    const preview = accepted(await previewOffices(actor, { table }))
    expect(preview.rows).toMatchObject([{ line: 2, name: 'ক, "খ"', kind: 'new' }])
  })

  it('that is another kind of file is refused', async () => {
    const pdf = new TextEncoder().encode('%PDF-1.7')
    expect(await readSheet(pdf)).toMatchObject({ issues: [{ code: 'file_unsupported_type' }] })
  })
})
