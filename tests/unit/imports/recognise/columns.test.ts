import { describe, expect, test } from 'vitest'
import { assignColumns } from '@/lib/imports/recognise/columns'

const fields = (headers: string[], rows: string[][] = []) =>
  assignColumns(
    headers,
    headers.map((_, at) => rows.map((row) => row[at] ?? '')),
  ).map((column) => column.field)

describe('columns', () => {
  test('beside a documents column, the second one says where to get them', () => {
    expect(
      fields(['সেবার নাম', 'প্রয়োজনীয় কাগজপত্র', 'প্রয়োজনীয় কাগজপত্র/ আবেদন ফরম প্রাপ্তি স্থান']),
    ).toEqual(['name', 'documents', 'formSource'])
  })

  test('alone it is both', () => {
    expect(fields(['সেবার নাম', 'প্রয়োজনীয় কাগজপত্র ও প্রাপ্তি স্থান'])).toEqual([
      'name',
      'documentsAndSource',
    ])
  })

  test('a missing header is told by the cells below it', () => {
    const rows = [
      ['১', 'সনদ প্রদান', '৩ কার্যদিবস', 'বিনামূল্যে'],
      ['২', 'লাইসেন্স নবায়ন', '৭ দিন', '২০/-'],
    ]
    expect(fields(['', 'সেবার নাম', '', ''], rows)).toEqual(['serial', 'name', 'timeLimit', 'fee'])
  })

  test('the term of a course is its length, that of a service a time limit', () => {
    expect(fields(['কাজের প্রকৃতি', 'মেয়াদ', 'ভর্তি ফি'])).toEqual(['name', 'courseLength', 'fee'])
    expect(fields(['সেবার নাম', 'মেয়াদ', 'সেবার মূল্য'])).toEqual(['name', 'timeLimit', 'fee'])
  })

  test('name, post and phone of an officer are one field', () => {
    expect(fields(['সেবার নাম', 'দায়িত্বপ্রাপ্ত কর্মকর্তা', 'পদবি', 'মোবাইল'])).toEqual([
      'name',
      'officer',
      'officer',
      'officer',
    ])
  })

  test('words nobody knows are kept as other', () => {
    expect(fields(['সেবার নাম', 'ঝুমঝুমি', 'সেবার মূল্য'])).toEqual(['name', 'other', 'fee'])
  })

  test('posts and phones behind the officer, under unknown words, are whom to turn to next', () => {
    const headers = ['সেবার নাম', 'সময়সীমা', 'দায়িত্বপ্রাপ্ত কর্মকর্তা', 'ঝুমঝুমি']
    const rows = [
      ['সনদ প্রদান', '৩ দিন', 'অফিস সহকারী, ফোন: ০১৭০০-০০০০০১', 'উপপরিচালক, ফোন: ০২-৯০০০০০০১'],
      ['নিবন্ধন', '৭ দিন', 'অফিস সহকারী, ফোন: ০১৭০০-০০০০০১', 'উপপরিচালক, ফোন: ০২-৯০০০০০০১'],
    ]
    expect(fields(headers, rows).at(-1)).toBe('escalation')
    expect(fields(headers, [['সনদ প্রদান', '৩ দিন', 'অফিস সহকারী', 'কিছু কথা']]).at(-1)).toBe('other')
  })
})
