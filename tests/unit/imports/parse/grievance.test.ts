import { expect, test } from 'vitest'
import type { Table } from '@/lib/imports/layout/table'
import { readGrievanceTable } from '@/lib/imports/parse/grievance'
import { assignColumns } from '@/lib/imports/recognise/columns'

test('a web address in the address cell is a way to reach the level', () => {
  const headers = [
    'ক্রমিক',
    'কখন যোগাযোগ করবেন',
    'কার সঙ্গে যোগাযোগ করবেন',
    'যোগাযোগের ঠিকানা',
    'নিষ্পত্তির সময়সীমা',
  ]
  const cells = [
    '৩',
    'আপিলে সমাধান না হলে',
    'অভিযোগ ব্যবস্থাপনা সেল',
    'সচিবালয়, ঢাকা\nওয়েব: www.grs.gov.bd',
    '৬০ কার্যদিবস',
  ]
  const table: Table = {
    layout: 'rows',
    headers,
    rows: [{ cells: cells.map((text) => ({ text })), printed: cells.length }],
  }
  const columns = assignColumns(
    headers,
    cells.map((cell) => [cell]),
  )
  const [level] = readGrievanceTable(table, columns)
  expect(level).toMatchObject({ level: 3, who: { phones: [], webs: ['www.grs.gov.bd'] } })
})
