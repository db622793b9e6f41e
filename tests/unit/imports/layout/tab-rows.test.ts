import { describe, expect, test } from 'vitest'
import { rowsFromLines } from '@/lib/imports/layout/rows/tab-rows'

const texts = (lines: string[]) =>
  rowsFromLines(lines, /\t/u).map((row) => row.map(({ text }) => text))

describe('tab-separated rows', () => {
  test('keep empty cells', () => {
    expect(texts(['ক\tখ\tগ', '১\t\tতিন'])).toEqual([
      ['ক', 'খ', 'গ'],
      ['১', '', 'তিন'],
    ])
  })

  test('a quoted cell may hold line feeds', () => {
    expect(texts(['১\t"এনআইডি\nছবি"\tতিন', '২\tদুই\tচার'].join('\n').split('\n'))).toEqual([
      ['১', 'এনআইডি\nছবি', 'তিন'],
      ['২', 'দুই', 'চার'],
    ])
  })

  test('cells broken over lines are joined when they fill exactly one row', () => {
    const lines = ['ক্রম\tনাম\tফি\tসময়', '১\tপ্রথম', 'ভাগ\t২০/-\t৩ দিন', '২\tদুই\t১০/-\t১ দিন']
    expect(texts(lines)).toEqual([
      ['ক্রম', 'নাম', 'ফি', 'সময়'],
      ['১', 'প্রথম\nভাগ', '২০/-', '৩ দিন'],
      ['২', 'দুই', '১০/-', '১ দিন'],
    ])
  })

  test('a short row is not joined with the next one', () => {
    const lines = ['ক\tখ\tগ', '১\tদুই', '২\tতিন\tচার']
    expect(texts(lines)).toHaveLength(3)
  })
})
