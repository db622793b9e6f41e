import { describe, expect, it } from 'vitest'
import { compareCharters } from '@/lib/audit/compare'
import { compareAcross } from '@/lib/audit/comparison/across'
import type { ComparedVersion } from '@/lib/audit/comparison/comparison'
import { exportCharters, exportOffers } from '@/lib/audit/comparison/exports/export-comparison'
import { exportWords } from '@/lib/audit/comparison/exports/words'
import { locales } from '@/lib/i18n/locale'
import { officeHeader, pair, promiseOf, serviceView } from '../../../factories/published'

const standardService = { slug: 'lab', name: pair('ল্যাব', 'Labs') }
const times = ['৭ কার্যদিবস', 'সর্বোচ্চ দুইদিন', 'সরাসরি যোগাযোগ', null]
const versions = times.map((time, at): ComparedVersion => ({
  office: officeHeader({ slug: `office-${at}` }),
  number: at + 1,
  publishedAt: new Date('2026-09-30T20:00:00Z'),
  isCurrent: true,
  services: time === null ? [] : [serviceView({ ...promiseOf(time, '২০/-'), standardService })],
}))

describe.each(locales)('a comparison to take away, %s', (locale) => {
  const words = exportWords(locale, 'https://example.org', `/${locale}/compare/offices/a@1`)
  const comparison = compareCharters(versions)
  const charters = exportCharters(comparison, comparison.rows, 'x', words)
  const across = compareAcross(versions)
  const offers = exportOffers(across, across.offers, 'x', words)

  it('has words of the language everywhere', () => {
    const text = JSON.stringify([charters, offers])
    expect(text).not.toMatch(/Compare\.|MISSING|undefined/)
  })

  it('has a row an office, also for one that lacks the service', () => {
    expect(charters.rows).toHaveLength(4)
    expect(offers.rows).toHaveLength(4)
    const result = charters.columns.findIndex(({ head }) => head === words.t('result'))
    expect(charters.rows.map((row) => row[result])).toEqual([
      words.t('results.days'),
      words.t('results.days'),
      words.t('results.wrong_column'),
      words.t('missing'),
    ])
  })

  it('gives days and taka as numbers, and the day in Dhaka', () => {
    const column = (name: string) =>
      charters.columns.findIndex(({ head }) => head === words.t(name))
    expect(charters.rows.map((row) => row[column('days')])).toEqual([7, 2, null, null])
    expect(charters.rows.map((row) => row[column('taka')])).toEqual([20, 20, 20, null])
    expect(charters.rows[0]?.[column('published')]).toBe('2026-10-01')
  })

  it('cites the comparison in every row and each version among its notes', () => {
    const address = `https://example.org/${locale}/compare/offices/a@1`
    expect(charters.rows.every((row) => row.at(-1) === address)).toBe(true)
    const notes = charters.notes.map(([, text]) => text)
    expect(notes).toContain(address)
    expect(notes).toContain(`https://example.org/${locale}/offices/office-1/versions/2`)
  })
})
