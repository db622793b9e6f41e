import { describe, expect, test } from 'vitest'
import { joinFramed } from '@/lib/imports/layout/rows/framed-rows'
import { isRowPerLine, pipeChunks, pipeRows } from '@/lib/imports/layout/rows/pipe-cells'
import { withoutRowBars } from '@/lib/imports/layout/stream/row-bars'

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

  test('a framed row closed too early takes the lines that are its rest', () => {
    const lines = joinFramed([
      '| সেবা সমূহ | প্রক্রিয়া | মূল্য | সময়সীমা |',
      '| ১. নাগরিক সনদপত্রঃ',
      '* বাংলা * ইংরেজি |',
      'নির্ধারিত ফরমে আবেদন | ২০/- টাকা | ১ কর্মদিবস |',
      '| ২. উত্তরাধিকার সনদ | সাদা কাগজে আবেদন | ১০০/- টাকা | ৩ কর্মদিবস |',
      'কর শাখাঃ',
      '| ১. ট্রেড লাইসেন্স | আবেদন ও তদন্ত | ৫০০/- টাকা | ৩ কর্মদিবস |',
    ])
    expect(lines).toHaveLength(5)
    expect(pipeRows(lines.slice(1, 2))[0]?.map(({ text }) => text)).toEqual([
      '১. নাগরিক সনদপত্রঃ * বাংলা * ইংরেজি',
      'নির্ধারিত ফরমে আবেদন',
      '২০/- টাকা',
      '১ কর্মদিবস',
    ])
  })

  test('a bar behind every row is no cell, an empty last cell is one', () => {
    const rows = [
      ['ক্রমিক নং', 'সেবার নাম', 'সময়সীমা', 'সেবার মূল্য'],
      ['এক', 'নাগরিক সনদ', 'তাৎক্ষনিক', 'বিনামূল্যে'],
      ['দুই', 'ওয়ারিশ সনদ', '০৩ দিন', ''],
    ]
    const lines = rows.flatMap((cells) => [...cells.flatMap((cell) => [cell, '|']), '|'])
    const chunks = withoutRowBars(pipeChunks(lines))
    expect(chunks.map(({ text }) => text)).toEqual(rows.flat())
    expect(chunks.filter(({ before }) => before === 'row').map(({ text }) => text)).toEqual([
      'ক্রমিক নং',
      'এক',
      'দুই',
    ])
  })

  test('a column that is empty in every row stays', () => {
    const rows = [
      ['ক্রমিক নং', 'সেবার নাম', 'সময়সীমা', 'মন্তব্য'],
      ['১', 'নাগরিক সনদ', 'তাৎক্ষনিক', ''],
      ['২', 'ওয়ারিশ সনদ', '০৩ দিন', ''],
    ]
    const chunks = pipeChunks(rows.flatMap((cells) => cells.flatMap((cell) => [cell, '|'])))
    expect(withoutRowBars(chunks)).toEqual(chunks)
  })
})
