import { describe, expect, test } from 'vitest'
import {
  isRowPerLine,
  joinFramed,
  pipeChunks,
  pipeRows,
} from '@/lib/imports/layout/rows/pipe-cells'

describe('pipes', () => {
  test('a line of nothing but a pipe is an empty cell', () => {
    const chunks = pipeChunks(['০৩ |', 'খাস জমি |', '|', '৪৫ দিন |'])
    expect(chunks.map(({ text }) => text)).toEqual(['০৩', 'খাস জমি', '', '৪৫ দিন'])
  })

  test('lines of several pipes end a row and are no cells', () => {
    const chunks = pipeChunks(['মন্তব্য |', '||||', '১। |'])
    expect(chunks).toEqual([
      { text: 'মন্তব্য', before: 'row' },
      { text: '১।', before: 'row' },
    ])
  })

  test('a cell goes on over lines until its pipe', () => {
    const chunks = pipeChunks(['১ |', 'আবেদন,', 'ছবি |', 'বিনামূল্যে |'])
    expect(chunks.map(({ text }) => text)).toEqual(['১', 'আবেদন,\nছবি', 'বিনামূল্যে'])
  })

  test('whole rows a line are told from one cell a line', () => {
    expect(isRowPerLine(['| ক | খ | গ |', '|---|---|---|', '| ১ | ২ | ৩ |'])).toBe(true)
    expect(isRowPerLine(['ক |', 'খ |', 'গ |', '১ |'])).toBe(false)
  })

  test('rows framed by pipes may take several lines', () => {
    const lines = joinFramed(['| ক্র:', 'নং | সেবার', 'নাম |', '| ১ | সনদ', 'প্রদান |'])
    expect(pipeRows(lines).map((row) => row.map(({ text }) => text))).toEqual([
      ['ক্র: নং', 'সেবার নাম'],
      ['১', 'সনদ প্রদান'],
    ])
  })
})
