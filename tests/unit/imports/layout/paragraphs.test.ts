import { describe, expect, test } from 'vitest'
import { layOut } from '@/lib/imports/layout/lay-out'

/** The table of a text with one cell a paragraph. */
const tableOf = (paragraphs: string[]) => {
  const lines = paragraphs.flatMap((text) => [...text.split('\n'), ''])
  const parts = layOut(lines.map((text) => ({ type: 'line', text })))
  return parts.flatMap((part) => (part.type === 'table' ? [part.table] : []))[0]
}
const cellsOf = (paragraphs: string[]) =>
  tableOf(paragraphs)?.rows.map((row) => row.cells.map((cell) => cell?.text))

const header = ['ক্রমিক', 'সেবার নাম', 'প্রয়োজনীয় কাগজপত্র', 'সেবার মূল্য', 'সেবা প্রদানের সময়সীমা']
const officer = 'দায়িত্বপ্রাপ্ত কর্মকর্তা'

describe('one cell a paragraph', () => {
  test.each([
    ['প্রয়োজনীয় কাগজপত্র', 'এবং প্রাপ্তিস্থান'],
    ['প্রয়োজনীয় কাগজপত্র ও', 'প্রাপ্তিস্থান'],
  ])('a header goes on over “and”: %s / %s', (upper, lower) => {
    const table = tableOf([
      ...['ক্রমিক', 'সেবার নাম', upper, lower, 'সেবামূল্য এবং', 'পরিশোধ পদ্ধতি', 'সময়সীমা'],
      ...['(১)', '(২)', '(৩)', '(৪)', '(৫)'],
      ...['১', 'সনদ প্রদান', 'আবেদনপত্র, ছবি', '২০/- টাকা', '৩ দিন'],
    ])
    expect(table?.headers).toEqual([
      'ক্রমিক',
      'সেবার নাম',
      `${upper} ${lower}`,
      'সেবামূল্য এবং পরিশোধ পদ্ধতি',
      'সময়সীমা',
    ])
  })

  test.each(['মোঃ আনিসুর রহমান', 'নাম: আনিসুর রহমান', 'জনাব আনিসুর', 'আনিসুর রহমান'])(
    'a name behind the time limit opens the cell of the officer: %s',
    (name) => {
      const person = [name, 'পদবি: উপজেলা মৎস্য কর্মকর্তা', 'ফোন: ০১৭০০-০০০০০১']
      const rows = cellsOf([
        ...[...header, officer],
        ...['পরামর্শ প্রদান', 'প্রয়োজন নেই', 'বিনামূল্যে', 'তাৎক্ষণিক', ...person],
        ...['লাইসেন্স প্রদান', 'আবেদনপত্র, ছবি', '৫০০/- টাকা', '৩০ (ত্রিশ) কার্যদিবস', ...person],
      ])
      expect(rows?.map((cells) => cells.slice(4))).toEqual([
        ['তাৎক্ষণিক', person.join('\n')],
        ['৩০ (ত্রিশ) কার্যদিবস', person.join('\n')],
      ])
    },
  )

  test('two officers in one cell stay there', () => {
    const officers = [
      'ক) ডাঃ মোঃ আরিফ হাবিব, মেডিকেল অফিসার',
      'খ) ডা. তানিয়া জাহান, মেডিকেল অফিসার',
    ]
    const appeal = 'উপজেলা স্বাস্থ্য ও পঃ পঃ কর্মকর্তা'
    const rows = cellsOf([
      ...[...header, officer, 'আপীল কর্তৃপক্ষ'],
      ...['১.', 'স্বাস্থ্য সেবা', 'টিকিট', '৩.০০ টাকা', '৩ ঘন্টা', ...officers, appeal],
      ...['২.', 'জরুরী সেবা', 'টিকিট', '৫.০০ টাকা', '২৪ ঘন্টা', 'মেডিকেল অফিসার', appeal],
    ])
    expect(rows?.map((cells) => cells.slice(5))).toEqual([
      [officers.join('\n'), appeal],
      ['মেডিকেল অফিসার', appeal],
    ])
  })

  test('a date is a time limit', () => {
    const rows = cellsOf([
      ...['ক্রমিক', 'প্রদেয় সেবা', 'সেবা প্রাপ্তির জন্য করণীয়', 'সেবা প্রদানকারীর করণীয়', 'সময়সীমা'],
      ...['০১', 'বই বিতরণ', 'সন্তানকে ভর্তি করাতে হবে।', 'চাহিদা অনুযায়ী বই বিতরণ।'],
      ...[
        'ডিসেম্বরের শেষ সপ্তাহে।',
        '০২',
        'উপবৃত্তি প্রদান',
        'ফরম জমা দিতে হবে।',
        'তালিকা যাচাই।',
        '৩০ দিন',
      ],
    ])
    expect(rows?.map((cells) => cells[4])).toEqual(['ডিসেম্বরের শেষ সপ্তাহে।', '৩০ দিন'])
  })

  test('a sentence that names a duration leaves the column to the limit itself', () => {
    const rows = cellsOf([
      ...['ক্রমিক', 'প্রদেয় সেবা', 'সেবা প্রাপ্তির জন্য করণীয়', 'সেবা প্রদানকারীর করণীয়', 'সময়সীমা'],
      ...['০১', 'ছুটির আবেদন', 'প্রধান শিক্ষকের মাধ্যমে আবেদন।'],
      ...['মঞ্জুরির জন্য ৩ দিনের মধ্যে ডিপিইও বরাবরে অগ্রায়ন।', '০৭ (সাত) কর্মদিবসের মধ্যে'],
      ...['০২', 'উপবৃত্তি প্রদান', 'ফরম জমা দিতে হবে।', 'তালিকা যাচাই।', '৩০ দিন'],
    ])
    expect(rows?.map((cells) => cells[4])).toEqual(['০৭ (সাত) কর্মদিবসের মধ্যে', '৩০ দিন'])
  })
})
