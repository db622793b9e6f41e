import { describe, expect, test } from 'vitest'
import { readPillars } from '@/lib/imports/parse/pillars'
import { readList, readParagraph } from '@/lib/imports/parse/text-list'

const lines = (texts: string[]) => texts.map((text) => ({ text }))

describe('lists', () => {
  test('marks are taken off, unmarked lines go on with the item above', () => {
    expect(readList(lines(['১. প্রথম', 'ভাগ', '২। দ্বিতীয়']))).toEqual(['প্রথম ভাগ', 'দ্বিতীয়'])
  })

  test('without marks each line is an item', () => {
    expect(readList(lines(['ক', '', 'খ']))).toEqual(['ক', 'খ'])
  })

  test('numbers on one line are items', () => {
    expect(readList(lines(['1. One thing 2. Another thing 3. The last']))).toEqual([
      'One thing',
      'Another thing',
      'The last',
    ])
  })

  test('a paragraph loses its bullet', () => {
    expect(readParagraph(lines(['  • Good governance.']))).toBe('Good governance.')
  })
})

describe('pillars', () => {
  test('are the numbered titles below a line that speaks of pillars', () => {
    const found = readPillars(
      lines([
        'The strategy has the following two pillars:',
        '1. Law',
        'A legal frame.',
        '2. People',
      ]),
    )
    expect(found).toEqual([{ title: 'Law', text: 'A legal frame.' }, { title: 'People' }])
  })

  test('a numbered list alone is none', () => {
    expect(readPillars(lines(['১. প্রথম', '২. দ্বিতীয়']))).toEqual([])
  })
})
