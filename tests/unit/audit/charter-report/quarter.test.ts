import { describe, expect, it } from 'vitest'
import { nameFiscal, nameMonths } from '@/lib/audit/charter-report/period'
import {
  fiscalOf,
  listRecentQuarters,
  momentsOf,
  parseQuarter,
  quarterAt,
  quarterBefore,
} from '@/lib/audit/charter-report/quarter'
import { reportWords } from '@/lib/audit/charter-report/words'

const quarter = (name: string) => parseQuarter(name) ?? expect.fail(`no quarter ${name}`)
const day = (text: string) => new Date(text)

describe('a quarter', () => {
  it('has its first and last day', () => {
    expect(quarter('2026-Q4')).toEqual({
      name: '2026-Q4',
      first: day('2026-10-01'),
      last: day('2026-12-31'),
    })
    expect(quarter('2028-Q1').last).toEqual(day('2028-03-31'))
    for (const text of ['2026-Q5', '2026-Q0', '2026', '1999-Q1', '2026-Q4x', ''])
      expect(parseQuarter(text)).toBeNull()
  })

  it('begins and ends at midnight in Dhaka', () => {
    expect(momentsOf(quarter('2026-Q4'))).toEqual({
      from: day('2026-09-30T18:00:00Z'),
      to: day('2026-12-31T18:00:00Z'),
    })
  })

  it('follows another', () => {
    expect(quarterBefore(quarter('2026-Q1')).name).toBe('2025-Q4')
    // no report is asked of the last century, but the first one of this looks back at it
    expect(quarterBefore(quarter('2000-Q1')).name).toBe('1999-Q4')
    expect(quarterAt(day('2026-11-22')).name).toBe('2026-Q4')
    const recent = listRecentQuarters(day('2026-05-01'), 3)
    expect(recent.map(({ name }) => name)).toEqual(['2026-Q2', '2026-Q1', '2025-Q4'])
  })

  it('is counted from July by the government', () => {
    expect(fiscalOf(quarter('2026-Q3'))).toEqual({ year: 2026, part: 1 })
    expect(fiscalOf(quarter('2026-Q4'))).toEqual({ year: 2026, part: 2 })
    expect(fiscalOf(quarter('2027-Q1'))).toEqual({ year: 2026, part: 3 })
    expect(fiscalOf(quarter('2027-Q2'))).toEqual({ year: 2026, part: 4 })
  })

  it('is named in both languages', () => {
    const [bn, en] = [reportWords('bn'), reportWords('en')]
    expect(nameMonths(quarter('2026-Q4'), bn)).toBe('অক্টোবর–ডিসেম্বর ২০২৬')
    expect(nameMonths(quarter('2026-Q4'), en)).toBe('October–December 2026')
    expect(nameFiscal(quarter('2026-Q4'), bn)).toBe('২০২৬-২৭ অর্থবছরের ২য় প্রান্তিক')
    expect(nameFiscal(quarter('2027-Q1'), en)).toBe('3rd quarter of fiscal year 2026–27')
    expect(nameFiscal(quarter('2099-Q4'), en)).toBe('2nd quarter of fiscal year 2099–00')
  })
})
