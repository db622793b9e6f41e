import { describe, expect, test } from 'vitest'
import { readServiceTable } from '@/lib/imports/parse/service-table'
import { assignColumns } from '@/lib/imports/recognise/columns'
import type { Cell } from '@/lib/imports/read/block'
import type { Table } from '@/lib/imports/layout/table'

const headers = [
  'ক্রমিক',
  'সেবার নাম',
  'সেবা প্রদান পদ্ধতি',
  'সেবার মূল্য',
  'সময়সীমা',
  'দায়িত্বপ্রাপ্ত কর্মকর্তা',
]

function read(rows: (Cell | string | undefined)[][], cutOff = false, titles = headers) {
  const table: Table = {
    layout: 'rows',
    headers: titles,
    rows: rows.map((cells, at) => ({
      cells: cells.map((cell) => (typeof cell === 'string' ? { text: cell } : cell)),
      printed: cells.filter((cell) => cell !== undefined).length,
      ...(cutOff && at === rows.length - 1 ? { cutOff: true } : {}),
    })),
  }
  const cells = titles.map((_, at) => table.rows.map((row) => row.cells[at]?.text ?? ''))
  return readServiceTable(table, assignColumns(titles, cells), 'citizen', 10).services
}

describe('what a row leaves to the row above', () => {
  test('a blank officer is inherited, and says from which service', () => {
    const [, second, third] = read([
      ['১', 'সনদ প্রদান', 'আবেদন', '২০/-', '৩ দিন', 'অফিস সহকারী'],
      ['২', 'প্রত্যয়ন', 'আবেদন', '', '১ দিন', ''],
      ['৩', 'নিবন্ধন', '', '১০/-', '', ''],
    ])
    expect(second?.officer?.raw).toBe('অফিস সহকারী')
    expect(second?.inherited).toEqual({ officer: 10 })
    expect(third?.inherited).toEqual({ officer: 10 })
    expect(third?.method).toBeUndefined()
    expect(third?.timeLimit.kind).toBe('none')
  })

  test('“ঐ” inherits in any column', () => {
    const [, second] = read([
      ['১', 'সনদ প্রদান', 'আবেদন', '২০/-', '৩ দিন', 'সচিব'],
      ['২', 'প্রত্যয়ন', 'ঐ', 'ঐ', '১ দিন', 'ঐ'],
    ])
    expect(second).toMatchObject({ method: 'আবেদন', fee: { amount: 20 } })
    expect(second?.inherited).toEqual({ method: 10, fee: 10, officer: 10 })
  })

  test('a contact with words of its own stays as it is', () => {
    const [, second] = read([
      ['১', 'সনদ প্রদান', 'আবেদন', '২০/-', '৩ দিন', 'সচিব, ফোন: ০১৭১১০০০১১১'],
      ['২', 'প্রত্যয়ন', 'আবেদন', '', '১ দিন', 'জনাব করিম'],
    ])
    expect(second?.officer?.phones).toEqual([])
    expect(second?.inherited).toEqual({})
  })

  test('what a cut-off row did not reach is absent', () => {
    const [, second] = read(
      [
        ['১', 'সনদ প্রদান', 'আবেদন', '২০/-', '৩ দিন', 'সচিব'],
        ['২', 'প্রত্যয়ন', 'আবেদন', undefined, undefined, undefined],
      ],
      true,
    )
    expect(second?.officer).toBeUndefined()
    expect(second?.fee.kind).toBe('none')
  })
})

describe('sub-rows are variants of the service above', () => {
  test('with their own fee and time', () => {
    const services = read([
      ['৪', 'আয়ের সনদ (ক) সাধারন', 'আবেদন', 'বিনা মূল্য', '২ দিন', 'সচিব'],
      [undefined, '(খ) ব্যবসায়ীক', 'ঐ', '৫০০/=', '২ দিন', 'সচিব'],
    ])
    expect(services).toHaveLength(1)
    expect(services[0]?.fee.kind).toBe('free')
    expect(services[0]?.variants).toMatchObject([
      { label: '(খ)', name: 'ব্যবসায়ীক', fee: { amount: 500 } },
    ])
  })

  test('a row headed by its first case speaks of that case only', () => {
    const titles = ['ক্রঃ', 'কাজের প্রকৃতি', 'সংক্ষিপ্ত বিবরণ', 'মেয়াদ', 'ভর্তি ফি', 'মন্তব্য']
    const [service] = read(
      [
        ['২।', 'প্রশিক্ষণ', '(ক) বেসিক কোর্স', '০৬ মাস', '১০০০.০০', ''],
        [undefined, undefined, '(খ) ওয়্যারিং কোর্স', '০৪ মাস', '৩০০.০০', ''],
      ],
      false,
      titles,
    )
    expect(service?.variants?.map(({ name }) => name)).toEqual(['বেসিক কোর্স', 'ওয়্যারিং কোর্স'])
    expect(service?.fee).toMatchObject({ kind: 'by_case' })
    expect(service?.fee.amount).toBeUndefined()
    expect(service?.timeLimit.kind).toBe('none')
    expect(service?.variants?.[0]?.extra).toEqual({ মেয়াদ: '০৬ মাস' })
  })

  test('a merged name with another fee is a variant too', () => {
    const [service] = read([
      ['১', 'জন্ম নিবন্ধন', '৪৫ দিন পর্যন্ত', 'বিনামূল্যে', '১ দিন', 'সচিব'],
      [
        { text: '১', merged: 'above' },
        { text: 'জন্ম নিবন্ধন', merged: 'above' },
        '৫ বছর পর্যন্ত',
        '২৫/-',
        '৩ দিন',
        { text: 'সচিব', merged: 'above' },
      ],
    ])
    expect(service?.variants).toMatchObject([{ name: '৫ বছর পর্যন্ত', fee: { amount: 25 } }])
  })
})

test('a column of both the time and the fee feeds both', () => {
  const titles = ['ক্রমিক', 'সেবার নাম', 'প্রয়োজনীয় সময় ও খরচ']
  const cells = ['৩০ কার্যদিবস, ৫০০/- টাকা', 'তাৎক্ষণিক, বিনামূল্যে', '৭ দিন']
  const rows = cells.map((cell, at) => [String(at + 1), 'লাইসেন্স প্রদান', cell])
  const [paid, free, unpriced] = read(rows, false, titles)
  expect(paid).toMatchObject({ fee: { amount: 500 }, timeLimit: { kind: 'limit', max: 30 } })
  expect(free).toMatchObject({ fee: { kind: 'free' }, timeLimit: { kind: 'immediate' } })
  expect(unpriced).toMatchObject({ fee: { kind: 'none' }, timeLimit: { kind: 'limit', max: 7 } })
})

test('a row without a name goes on with the row above', () => {
  const [service, ...others] = read([
    ['১', 'সনদ প্রদান', 'আবেদন যাচাই', '২০/-', '৩ দিন', 'সচিব'],
    ['', '', 'ও অনুমোদন', '', '', ''],
  ])
  expect(others).toEqual([])
  expect(service?.method).toBe('আবেদন যাচাই\nও অনুমোদন')
})
