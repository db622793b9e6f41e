import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareCharters } from '@/lib/audit/compare'
import { compareAcross } from '@/lib/audit/comparison/across'
import type { ComparedVersion } from '@/lib/audit/comparison/comparison'
import { listRemarks } from '@/lib/audit/comparison/remarks'
import {
  arrangeOffers,
  arrangeRows,
  offerOrder,
  plainView,
  readView,
  rowOrder,
  sorts,
  widthOf,
  writeView,
} from '@/lib/audit/comparison/view'
import type { ServiceView } from '@/lib/charters/published-charter'
import { officeHeader, pair, promiseOf, serviceView } from '../../../factories/published'

function version(slug: string, services: ServiceView[], district = slug): ComparedVersion {
  const area = { id: district, level: 'DISTRICT' as const, nameBn: district, nameEn: district }
  return {
    office: officeHeader({ slug, areas: [area] }),
    number: 1,
    publishedAt: new Date('2026-09-30T06:00:00Z'),
    isCurrent: true,
    services,
  }
}

function service(slug: string, time: string, more: Partial<ServiceView> = {}): ServiceView {
  const standardService = { slug, name: pair(slug) }
  return serviceView({ id: slug, slug, ...promiseOf(time, 'বিনামূল্যে'), standardService, ...more })
}

const magura = version('magura', [
  service('field-support', 'তাৎক্ষনিক/ ৩ কার্যদিবস (প্রযোজ্য ক্ষেত্রে)'),
  service('lab', '৭ কার্যদিবস'),
  service('portal', '৩ কার্যদিবস'),
])
const lohagara = version('lohagara', [
  service('field-support', 'সর্বোচ্চ দুইদিন'),
  service('lab', 'সর্বোচ্চ দুইদিন'),
])
const kachua = version('kachua', [
  service('portal', 'ব্যক্তিগত উপস্থিতির মাধ্যমে যোগাযোগ'),
  service('filing', 'চাহিদা মোতাবেক'),
])

describe('charters side by side', () => {
  const comparison = compareCharters([magura, lohagara, kachua])

  it('say what differs, what is missing and how far apart times are', () => {
    expect(comparison.rows.map(({ key }) => key)).toEqual([
      'field-support',
      'lab',
      'portal',
      'filing',
    ])
    expect(comparison.rows.map(widthOf)).toEqual([1, 5, 0, 0])
    expect(comparison.rows[1]).toMatchObject({ differs: ['time'], incomplete: true })
    expect(comparison.rows[1]?.cells.map((cell) => cell.length)).toEqual([1, 1, 0])
    expect(comparison.rows[2]?.cells[2]?.[0]?.time).toEqual({ result: 'wrong_column' })
  })

  it('tell who promises no time at all, and why, before the widest differences', () => {
    const [first, ...rest] = listRemarks(comparison)
    expect(first).toEqual({
      kind: 'no_time',
      column: 2,
      services: 2,
      reasons: { counts: { wrong_column: 1, vague: 1 }, belongsTo: 'method' },
    })
    expect(rest).toMatchObject([
      { kind: 'time', apart: 5, row: { key: 'lab' } },
      { kind: 'time', apart: 1, row: { key: 'field-support' } },
    ])
  })

  it('are narrowed to what is apart, and count what that leaves out', () => {
    const view = { ...plainView, apart: 5 }
    expect(arrangeRows(comparison, view)).toMatchObject({ rows: [{ key: 'lab' }], hidden: 3 })
    const sorted = arrangeRows(comparison, { ...plainView, sort: 'distance' })
    expect(sorted.rows[0]?.key).toBe('lab')
  })

  it('swapped, have their columns swapped and nothing else', () => {
    const swapped = compareCharters([kachua, lohagara, magura])
    const byKey = (rows: typeof comparison.rows) =>
      rows
        .map(({ cells, ...row }) => ({ ...row, cells: cells.map((cell) => cell.length) }))
        .toSorted((a, b) => (a.key < b.key ? -1 : 1))
    const back = swapped.rows.map((row) => ({ ...row, cells: row.cells.toReversed() }))
    expect(byKey(back)).toEqual(byKey(comparison.rows))
  })
})

describe('one service over offices', () => {
  const offices = [
    version('a', [service('lab', '২ কার্যদিবস')], 'narail'),
    version('b', [service('lab', '৪ কার্যদিবস')], 'narail'),
    version('c', [service('lab', '১০ কার্যদিবস')], 'magura'),
    version('d', [service('lab', 'প্রয়োজন অনুযায়ী')], 'magura'),
    version('e', []),
  ]
  const across = compareAcross(offices)

  it('has a middle, ends, medians by district, and those that lack it', () => {
    expect(across.time).toEqual({ count: 3, least: 2, median: 4, most: 10 })
    expect(across.offers.map(({ timeDistance }) => timeDistance)).toEqual([-2, 0, 6, undefined])
    expect(across.missing.map(({ office }) => office.slug)).toEqual(['e'])
    expect(across.districts).toMatchObject([
      { area: { id: 'magura' }, median: 10, count: 1 },
      { area: { id: 'narail' }, median: 3, count: 2 },
    ])
  })

  it('is sorted by distance from the median, those without a number last', () => {
    const view = { ...plainView, sort: 'distance' as const }
    const slugs = arrangeOffers(across, view).rows.map((offer) => offer.version.office.slug)
    expect(slugs).toEqual(['c', 'a', 'b', 'd'])
  })

  it('is narrowed to what is not the median, or far from it', () => {
    const only = arrangeOffers(across, { ...plainView, onlyDifferences: true })
    expect(only).toMatchObject({ hidden: 1 })
    const far = arrangeOffers(across, { ...plainView, apart: 3 })
    expect(far.rows.map((offer) => offer.version.office.slug)).toEqual(['c'])
  })
})

describe('whatever is promised', () => {
  const words = ['৩ কার্যদিবস', '৭ দিন', 'চাহিদা মোতাবেক', '-', '১ মাস', 'তাৎক্ষণিক', '৫ ঘণ্টা']
  const services = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 6 })
  const versions = services.map((times) =>
    times.map((time, at) => version(`o${at}`, [service('s', time)])),
  )

  it('every order is antisymmetric', () => {
    fc.assert(
      fc.property(versions, (all) => {
        const { offers } = compareAcross(all)
        const { rows } = compareCharters(all)
        for (const sort of sorts) {
          for (const [list, order] of [
            [offers, offerOrder(sort)],
            [rows, rowOrder(sort)],
          ] as [unknown[], (a: unknown, b: unknown) => number][]) {
            for (const a of list)
              for (const b of list) expect(Math.sign(order(a, b)) + Math.sign(order(b, a))).toBe(0)
          }
        }
      }),
    )
  })

  it('no view loses a row without counting it', () => {
    fc.assert(
      fc.property(versions, fc.constantFrom(...sorts), fc.nat(9), (all, sort, apart) => {
        const view = { onlyDifferences: apart % 2 === 0, sort, apart }
        const comparison = compareCharters(all)
        const { rows, hidden } = arrangeRows(comparison, view)
        expect(rows.length + hidden).toBe(comparison.rows.length)
      }),
    )
  })

  it('a view is written to an address and read from it', () => {
    const view = { onlyDifferences: true, sort: 'fee-distance' as const, apart: 2.5 }
    expect(readView(writeView(view))).toEqual(view)
    expect(readView({ only: 'y', apart: '0' })).toEqual(plainView)
    expect(readView({ apart: '৫' })).toEqual({ ...plainView, apart: 5 })
    expect(writeView(plainView)).toEqual({})
  })

  it.each([
    [
      { sort: 'x', apart: 'abc' },
      { sort: 'x', apart: 'abc' },
    ],
    [{ apart: '-1' }, { apart: '-1' }],
    [{ apart: '10001' }, { apart: '10001' }],
  ])('what a view does not understand of %j is kept to be told', (query, misread) => {
    expect(readView(query)).toEqual({ ...plainView, misread })
  })
})
