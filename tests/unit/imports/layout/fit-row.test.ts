import { describe, expect, test } from 'vitest'
import { fitRow } from '@/lib/imports/layout/rows/fit-row'
import type { HeaderField } from '@/lib/imports/recognise/lexicon/headers'

const fields: HeaderField[] = ['serial', 'name', 'method', 'fee', 'timeLimit', 'officer']
const fit = (texts: string[]) =>
  fitRow(
    texts.map((text) => ({ text })),
    fields,
  ).cells.map((cell) => cell?.text ?? null)

describe('a row is fitted to its columns', () => {
  test('a whole row stays as printed', () => {
    const row = ['১', 'নাগরিকত্ব', 'আবেদন', '২০/=', '২ দিন', 'সহকারী']
    expect(fit(row)).toEqual(row)
  })

  test('a sub-row without a serial moves by one', () => {
    expect(fit(['(খ) ব্যবসায়ীক', 'ঐ', '৫০০/=', '২ দিন', 'প্রশাসনিক কর্মকর্তা'])).toEqual([
      null,
      '(খ) ব্যবসায়ীক',
      'ঐ',
      '৫০০/=',
      '২ দিন',
      'প্রশাসনিক কর্মকর্তা',
    ])
  })

  test('a row that was cut off keeps its beginning', () => {
    expect(fit(['৩', 'ওয়ারিশ সনদ', 'আবেদন'])).toEqual([
      '৩',
      'ওয়ারিশ সনদ',
      'আবেদন',
      null,
      null,
      null,
    ])
  })

  test('cells beyond the last column are kept', () => {
    expect(fit(['১', 'ক', 'খ', '২০/=', '২ দিন', 'সহকারী', 'কক্ষ ৫']).at(-1)).toBe('সহকারী\nকক্ষ ৫')
  })
})
