import { describe, expect, test } from 'vitest'
import type { Chunk } from '@/lib/imports/layout/stream/chunks'
import { looseLines, markedCells, segmentRows } from '@/lib/imports/layout/stream/segment'

const chunks = (texts: string[], before: Chunk['before']): Chunk[] =>
  texts.map((text) => ({ text, before }))
const texts = (rows: ReturnType<typeof segmentRows>) =>
  rows.map((row) => row.cells.map((cell) => cell?.text ?? null))

describe('a stream of cells is cut into rows', () => {
  test('of marked cells, empty ones included', () => {
    const stream = chunks(['১', 'নামজারি', '৪৫ দিন', '', '২', 'বন্দোবস্ত', '-', '২০/-'], 'cell')
    expect(texts(segmentRows(stream, ['serial', 'name', 'timeLimit', 'fee'], markedCells))).toEqual(
      [
        ['১', 'নামজারি', '৪৫ দিন', ''],
        ['২', 'বন্দোবস্ত', '-', '২০/-'],
      ],
    )
  })

  test('of loose lines whose serial column is lost', () => {
    const stream = chunks(
      ['কৃষি পরামর্শ প্রদান', 'বিনামূল্যে', '৭ কর্ম দিবস', 'মাটি পরীক্ষা', '৬৩ টাকা', '৫ দিন'],
      'blank',
    )
    expect(texts(segmentRows(stream, ['serial', 'name', 'fee', 'timeLimit'], looseLines))).toEqual([
      [null, 'কৃষি পরামর্শ প্রদান', 'বিনামূল্যে', '৭ কর্ম দিবস'],
      [null, 'মাটি পরীক্ষা', '৬৩ টাকা', '৫ দিন'],
    ])
  })

  test('a phone below an officer belongs to the officer', () => {
    const stream = chunks(['১', 'সনদ প্রদান', '৩ দিন', 'অফিস সহকারী', 'ফোনঃ 01730000012'], 'blank')
    const rows = segmentRows(stream, ['serial', 'name', 'timeLimit', 'officer'], looseLines)
    expect(texts(rows)).toEqual([['১', 'সনদ প্রদান', '৩ দিন', 'অফিস সহকারী\nফোনঃ 01730000012']])
  })

  test('every chunk lands in exactly one cell', () => {
    const given = ['১', 'ক', 'খ', '২০/-', '২', '৩', 'গ', '৭ দিন', 'ঘ']
    const rows = segmentRows(
      chunks(given, 'blank'),
      ['serial', 'name', 'fee', 'timeLimit'],
      looseLines,
    )
    const found = texts(rows)
      .flat()
      .filter((text) => text !== null)
    expect(found.join('\n').split('\n')).toEqual(given)
  })

  test('nothing gives nothing', () => {
    expect(segmentRows([], ['serial', 'name'], looseLines)).toEqual([])
  })
})
