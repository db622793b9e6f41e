import { describe, expect, it } from 'vitest'
import { readHolidayLines, writeHolidayLines } from '@/lib/redress/holiday-lines'
import { readDay } from '@/lib/redress/read-day'
import {
  atRows,
  readHolidayForm,
  readRuleSetForm,
  readYear,
} from '@/lib/redress/read-redress-forms'
import { holidayYearSchema, ruleSetSchema } from '@/lib/redress/schema'

describe('readDay', () => {
  it('reads a day in either order and script, and leaves what is none', () => {
    expect(['2026-02-21', '২১/২/২০২৬', '21.02.2026', ' ২০২৬-০২-২১ '].map(readDay)).toEqual(
      Array.from({ length: 4 }, () => '2026-02-21'),
    )
    expect(readDay('Friday')).toBe('Friday')
  })
})

describe('readHolidayLines', () => {
  it('reads a pasted table with its header, and knows each line', () => {
    const { days, lines } = readHolidayLines(
      'তারিখ\tনাম\tName\tচাঁদ\n২১/০২/২০২৬\tশহিদ দিবস\tMartyrs’ Day\n\n2026-03-20\tঈদ\tEid\tহ্যাঁ\n',
    )
    expect(lines).toEqual([2, 4])
    expect(days).toEqual([
      { date: '2026-02-21', nameBn: 'শহিদ দিবস', nameEn: 'Martyrs’ Day', tentative: false },
      { date: '2026-03-20', nameBn: 'ঈদ', nameEn: 'Eid', tentative: true },
    ])
  })

  it('keeps what it cannot read, for its line to be refused', () => {
    const { days, lines } = readHolidayLines('2026-02-21,ক,A,perhaps\n31 Feb,খ,B')
    const parsed = holidayYearSchema.safeParse({ year: 2026, source: 'Gazette', holidays: days })
    const issues = parsed.error?.issues.map(({ message, path }) => ({
      code: message,
      path: `/${path.join('/')}`,
    }))
    expect(atRows({ ok: false, code: 'invalid', issues }, 'lines', lines).issues).toEqual([
      { code: 'moon_unclear', path: '/lines/1/tentative' },
      { code: 'day_malformed', path: '/lines/2/date' },
    ])
  })

  it('tells the days of another year and the repeated ones with the malformed', () => {
    const { days } = readHolidayLines(
      '2026-02-21,ক,A\n31 Feb,খ,B\n2025-03-26,গ,C\n2026-02-21,ঘ,D\n2026-05-01,,E',
    )
    const issuesOf = (year: number) =>
      holidayYearSchema
        .safeParse({ year, source: 'Gazette', holidays: days })
        .error?.issues.map(({ message, path }) => [path.join('.'), message])
    expect(issuesOf(2026)).toEqual([
      ['holidays.1.date', 'day_malformed'],
      ['holidays.4.nameBn', expect.any(String)],
      ['holidays.2.date', 'day_of_other_year'],
      ['holidays.3.date', 'day_repeated'],
    ])
    expect(issuesOf(Number.NaN)).toContainEqual(['holidays.3.date', 'day_repeated'])
  })

  it('parts each line by its own sign', () => {
    const { days } = readHolidayLines('2026-02-21\tক, খ, গ, ঘ\tA\n2026-03-26,গ,C\n2026-05-01;ঘ;D')
    expect(days.map(({ date, nameEn }) => [date, nameEn])).toEqual([
      ['2026-02-21', 'A'],
      ['2026-03-26', 'C'],
      ['2026-05-01', 'D'],
    ])
  })

  it('reads back what it wrote', () => {
    const holidays = [
      { date: new Date('2026-03-20'), nameBn: 'ঈদ', nameEn: 'Eid', tentative: true },
      { date: new Date('2026-12-16'), nameBn: 'বিজয়', nameEn: 'Victory', tentative: false },
    ]
    const { days } = readHolidayLines(writeHolidayLines(holidays, 'হ্যাঁ'))
    expect(days).toEqual(
      holidays.map((day) => ({ ...day, date: day.date.toISOString().slice(0, 10) })),
    )
  })
})

describe('the forms', () => {
  it('leave blank rows of days out, and know which rows are left', () => {
    const blank = { isNew: 'on', date: '', nameBn: '', nameEn: '' }
    const row = { isNew: 'on', date: '16/12/2026', nameBn: 'বিজয়', nameEn: 'Victory' }
    const { input, rows } = readHolidayForm(2026, { source: 'x', holidays: [blank, row] })
    expect(rows).toEqual([1])
    expect(input.holidays).toEqual([
      { date: '2026-12-16', nameBn: 'বিজয়', nameEn: 'Victory', tentative: false },
    ])
  })

  it('read numbers in either script, and let the schema refuse what is none', () => {
    const rule = { level: '1', whoBn: 'ক', whoEn: 'A', limitDays: '৪০', extensionDays: '20' }
    const words = { nameBn: 'ক', nameEn: 'A', source: 'x', effectiveFrom: '1/1/2026' }
    const input = readRuleSetForm({ ...words, rules: [rule] })
    expect(ruleSetSchema.parse(input)).toMatchObject({
      effectiveFrom: '2026-01-01',
      rules: [{ level: 1, limitDays: 40, extensionDays: 20 }],
    })
    const wrong = readRuleSetForm({ ...words, rules: [{ ...rule, limitDays: 'soon' }] })
    expect(ruleSetSchema.safeParse(wrong).error?.issues[0]?.message).toBe('days_malformed')
    expect([readYear('২০২৬'), readYear('x')]).toEqual([2026, Number.NaN])
  })
})
