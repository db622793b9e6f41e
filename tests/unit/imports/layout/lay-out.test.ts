import { describe, expect, test } from 'vitest'
import { layOut } from '@/lib/imports/layout/lay-out'
import type { Block } from '@/lib/imports/read/block'

const lines = (text: string): Block[] =>
  text.split('\n').map((line) => ({ type: 'line', text: line }))
const tables = (text: string) =>
  layOut(lines(text)).flatMap((part) => (part.type === 'table' ? [part.table] : []))

describe('the layout of a document', () => {
  test('column numbers and rules are dropped, repeated headers too', () => {
    const [table, ...others] = tables(
      [
        'ক্রমিক\tসেবার নাম\tফি\tসময়সীমা',
        '(১)\t(২)\t(৩)\t(৪)',
        '----\t----\t----\t----',
        '১\tসনদ প্রদান\t২০/-\t৩ দিন',
        'ক্রমিক\tসেবার নাম\tফি\tসময়সীমা',
        '২\tলাইসেন্স প্রদান\t৫০/-\t৭ দিন',
      ].join('\n'),
    )
    expect(others).toEqual([])
    expect(table?.rows).toHaveLength(2)
  })

  test('a table goes on without a header below the next title', () => {
    const found = tables(
      [
        '২.১ নাগরিক সেবা',
        'ক্রমিক\tসেবার নাম\tফি\tসময়সীমা',
        '১\tসনদ প্রদান\t২০/-\t৩ দিন',
        '২.২ প্রাতিষ্ঠানিক সেবা',
        '১\tপ্রত্যয়ন প্রদান\t১০/-\t৫ দিন',
      ].join('\n'),
    )
    expect(found.map((table) => [table.continued ?? false, table.rows.length])).toEqual([
      [false, 1],
      [true, 1],
    ])
  })

  test('a header that is short of its serial column is spread over the cells', () => {
    const [table] = tables('সেবাসমূহ\tফি\tসময়\n১\tসনদ প্রদান\t২০/-\t৩ দিন\n২\tনিবন্ধন\t৫০/-\t৭ দিন')
    expect(table?.headers).toEqual(['', 'সেবাসমূহ', 'ফি', 'সময়'])
  })

  test('prose, also with numbers, is no table', () => {
    const text = '১. সভায় সেবার মান আলোচিত হয়।\n২. ৭ দিনের মধ্যে প্রতিবেদন দিতে হবে।\n৩. ফি ২০ টাকা।'
    expect(tables(text)).toEqual([])
  })

  test('the line below a row between pipes is no part of it', () => {
    const text = [
      '| ক্রমিক | সেবার নাম | সময়সীমা | ফি |',
      '| ১ | সনদ প্রদান | ৩ দিন | বিনামূল্যে |',
      '| ২ | নিবন্ধন | ৭ দিন | বিনামূল্যে |',
      'জরুরি প্রয়োজনে ফ্রন্ট ডেস্কে আসুন।',
    ].join('\n')
    expect(tables(text)[0]?.rows.at(-1)?.cells.at(-1)?.text).toBe('বিনামূল্যে')
    expect(layOut(lines(text)).at(-1)).toMatchObject({ type: 'text' })
  })

  test('a table that lies on its side is set upright', () => {
    const grid = [
      ['সেবার নাম', 'চারা বিক্রয়', 'লাইসেন্স প্রদান'],
      ['সেবার মূল্য', '৯ টাকা', 'বিনামূল্যে'],
      ['সময়সীমা', 'তাৎক্ষণিক', '৩০ দিন'],
    ].map((row) => row.map((text) => ({ text })))
    const [part] = layOut([{ type: 'grid', rows: grid }])
    expect(part?.type === 'table' && part.table.rows.map((row) => row.cells[0]?.text)).toEqual([
      'চারা বিক্রয়',
      'লাইসেন্স প্রদান',
    ])
  })
})
