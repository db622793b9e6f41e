import { describe, expect, it } from 'vitest'
import { nameQuarter } from '@/components/tables/name-quarter'
import { quarterOf } from '@/lib/audit/figures/quarter'
import {
  exportFindings,
  exportLeague,
  exportQuarters,
} from '@/lib/audit/tables/exports/export-tables'
import { tableWords } from '@/lib/audit/tables/exports/words'
import { withUnderWay } from '@/lib/audit/tables/quarters'
import { leagueOrder, measureOf, measures, percent, perHundred } from '@/lib/audit/tables/measures'
import { nextOrder, readOrder, sortRows, writeOrder } from '@/lib/audit/tables/sort'
import { countOf, isListedFigure, noFigures, type TableRow } from '@/lib/audit/tables/table-view'
import { locales } from '@/lib/i18n/locale'
import { pair } from '../../../factories/published'

const figures = {
  ...noFigures,
  ...{ offices: 4, published: 3, confirmed: 1, services: 30, withoutTimeLimit: 3 },
  ...{ texts: 20, translated: 15, posts: 0, vacant: 0, errors: 7, timeFindings: 6 },
}

describe('a measure', () => {
  it('is a share, a rate or a number', () => {
    const values = Object.fromEntries(measures.map((name) => [name, measureOf(name, figures)]))
    expect(values).toMatchObject({ offices: 4, published: 75, confirmed: 25, errors: 23.3 })
    expect(values).toMatchObject({ parity: 75, withoutTimeLimit: 10 })
  })

  it('is none where there is nothing to measure by', () => {
    expect(measureOf('vacant', figures)).toBeUndefined()
    expect(perHundred(0, 0)).toBeUndefined()
  })

  it('says 0 and 100 percent only where it is so', () => {
    expect([percent(0, 1_000), percent(1, 1_000), percent(999, 1_000), percent(5, 5)]).toEqual([
      0, 1, 99, 100,
    ])
  })

  it('counts what lacks as well', () => {
    expect(countOf('unpublished', figures)).toBe(1)
    expect(countOf('unconfirmed', figures)).toBe(3)
    expect(countOf('untranslated', figures)).toBe(5)
    expect([isListedFigure('timeFindings'), isListedFigure('id')]).toEqual([true, false])
  })
})

describe('the order of a table', () => {
  const rows = [{ label: 'খ', n: 2 }, { label: 'ক', n: 2 }, { label: 'গ' }, { label: 'ঘ', n: 9 }]
  const labels = (order: string) =>
    sortRows(rows, leagueOrder(order), (row) => row.n)
      .map(({ label }) => label)
      .join('')

  it('is by a column both ways, equal rows by name, what has no number last', () => {
    expect(labels('errors')).toBe('ঘকখগ')
    expect(labels('errors-up')).toBe('কখঘগ')
    expect(labels('name')).toBe('কখগঘ')
  })

  it('stands in the address, and turns round when asked again', () => {
    const usual = { by: 'name', isUp: false } as const
    expect(readOrder('a-up', ['a'], usual)).toEqual({ by: 'a', isUp: true })
    expect(readOrder('b', ['a'], usual)).toEqual(usual)
    expect(writeOrder(nextOrder('a', { by: 'a', isUp: false }))).toBe('a-up')
    expect(writeOrder(nextOrder('a', { by: 'a', isUp: true }))).toBe('a')
    expect(writeOrder(nextOrder('name', usual))).toBe('name')
  })
})

describe('a quarter', () => {
  it('is of the calendar', () => {
    const days = ['2026-01-01', '2026-03-31', '2026-04-01', '2026-12-31']
    expect(days.map((day) => quarterOf(new Date(day)))).toEqual([
      '2026-Q1',
      '2026-Q1',
      '2026-Q2',
      '2026-Q4',
    ])
  })
})

describe.each(locales)('a table to take away, %s', (locale) => {
  const words = tableWords(locale, 'https://example.org', `/${locale}/tables/districts`)
  const rows: TableRow[] = [
    { id: 'narail', name: pair('নড়াইল', 'Narail'), figures },
    { id: 'above-districts', figures: noFigures },
  ]
  const league = exportLeague('districts', rows, leagueOrder('published'), words)
  const findings = exportFindings(rows, leagueOrder('name'), words)
  const quarters = exportQuarters(
    [{ quarter: '2026-Q4', takenOn: new Date('2026-11-21'), figures }],
    words,
  )

  it('has words of the language everywhere', () => {
    const text = JSON.stringify([league, findings, quarters])
    expect(text).not.toMatch(/Tables\.|MISSING|undefined/)
  })

  it('gives numbers as numbers, as many as it has heads, and cites its page', () => {
    for (const { columns, rows: lines } of [league, findings, quarters]) {
      for (const line of lines) {
        expect(line).toHaveLength(columns.length)
        expect(line.at(-1)).toBe(`https://example.org/${locale}/tables/districts`)
      }
    }
    expect(league.rows[0]?.slice(1, 7)).toEqual(['narail', 4, 3, 75, 1, 25])
    expect(league.rows[1]?.[4]).toBeNull()
  })
})

describe('the quarters', () => {
  const kept = [
    { quarter: '2026-Q3', takenOn: new Date('2026-09-30'), figures },
    { quarter: '2026-Q4', takenOn: new Date('2026-11-21'), figures: noFigures },
  ]
  const today = new Date('2026-11-22')

  it('end with the one under way as it stands now, once', () => {
    expect(withUnderWay(kept, figures, today)).toEqual([
      kept[0],
      { quarter: '2026-Q4', takenOn: today, figures, isUnderWay: true },
    ])
  })

  it('have none under way where there is no office', () => {
    expect(withUnderWay(kept, noFigures, today)).toEqual([kept[0]])
    expect(withUnderWay([], noFigures, today)).toEqual([])
  })

  it('are named by their months', () => {
    expect([nameQuarter('2026-Q4', 'bn'), nameQuarter('2026-Q1', 'en')]).toEqual([
      'অক্টো–ডিসে ২০২৬',
      'Jan–Mar 2026',
    ])
  })
})
