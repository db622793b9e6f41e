import { describe, expect, it, test } from 'vitest'
import { describeFindings, describeOutcome } from '@/scripts/audit/describe-outcome'
import { readAuditOptions } from '@/scripts/audit/options'
import type { Outcome } from '@/scripts/audit/outcome'
import { wordsOf } from '@/scripts/audit/words'

describe('the options of the audit', () => {
  test('everything, or one office', () => {
    const all = readAuditOptions([])
    expect(all).toMatchObject({ ok: true, options: { json: false, help: false } })
    expect(all.ok && 'office' in all.options).toBe(false)
    expect(readAuditOptions(['--office', 'doict.lohagara.narail', '--json'])).toMatchObject({
      ok: true,
      options: { office: 'doict.lohagara.narail', json: true },
    })
  })

  test('a pass that began at a time, in any zone', () => {
    expect(readAuditOptions(['--since', '2026-11-22T02:00+06:00'])).toMatchObject({
      options: { since: new Date('2026-11-21T20:00Z') },
    })
  })

  test.each([
    [['--office'], 'badOption'],
    [['--office', ' '], 'badOption'],
    [['--colour'], 'badOption'],
    [['doict.lohagara.narail'], 'badOption'],
    [['--lang', 'fr'], 'badOption'],
    [['--since', 'yesterday'], 'badTime'],
    [['--since', '2026-11-22', '--office', 'x'], 'sinceOfOne'],
  ] as const)('%j is refused: %s', (args, error) => {
    expect(readAuditOptions([...args])).toMatchObject({ ok: false, error })
  })

  test('its help shows braces of JSON as they are', () => {
    for (const locale of ['bn', 'en'] as const) {
      expect(wordsOf(locale)('usage')).toContain('"message": {"bn", "en"}')
      expect(wordsOf(locale)('usage')).toContain('--since TIME')
    }
  })
})

const outcome: Outcome = {
  ...{ methodVersion: '1.0', judged: 1200, failed: 2, seconds: 35.5 },
  changes: { opened: 12, fixed: 3, reopened: 1, withdrawn: 0 },
  open: {
    severity: { error: 7, warning: 5, info: 1 },
    family: {
      ...{ section: 0, row: 0, column: 0, time: 10, fee: 3, document: 0, officer: 0 },
      ...{ grievance: 0, text: 0, bilingual: 0, upkeep: 0 },
    },
    rules: [
      { rule: 'T01', findings: 10 },
      { rule: 'F01', findings: 3 },
    ],
  },
}

describe('the summary', () => {
  it('says how many offices, what changed and what is wrong, in the digits of its language', () => {
    const english = describeOutcome(outcome, 'en')
    expect(english).toContain('1,200 offices judged in 35.5 seconds')
    expect(english).toContain('2 offices could not be judged')
    expect(english).toContain('12 opened, 3 fixed, 1 reopened, 0 withdrawn')
    expect(english).toMatch(/By family\n +10 {2}Time limits\n +3 {2}Fees\n/)
    expect(english).toMatch(/ 10 {2}T01 \S/)
    const bangla = describeOutcome(outcome, 'bn')
    expect(bangla).toContain('১,২০০টি দপ্তর')
    expect(bangla).toContain('পদ্ধতির সংস্করণ ১.০')
  })

  it('lists the open findings of an office, the gravest first', () => {
    const finding = { path: '/services/0/fee', status: 'open', message: { bn: 'ক', en: 'say it' } }
    const training = { en: 'Training', source: 'en', translation: 'missing' } as const
    const listed = describeFindings(
      [
        { ...finding, rule: 'F03', severity: 'warning', service: training },
        { ...finding, rule: 'F01', severity: 'error' },
        { ...finding, rule: 'F02', severity: 'warning', status: 'waived' },
      ],
      'en',
    )
    expect(listed).toBe(
      'F01 error /services/0/fee\n    say it\nF03 warning Training: fee\n    say it',
    )
  })
})
