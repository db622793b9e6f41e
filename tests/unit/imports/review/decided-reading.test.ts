import { describe, expect, it } from 'vitest'
import { carryDecisions } from '@/lib/imports/review/carry-decisions'
import { decideReading } from '@/lib/imports/review/decided-reading'
import { type Decisions, readDecisions } from '@/lib/imports/review/decisions'
import { typedRowsSchema, toRowDecisions } from '@/lib/imports/review/typed-rows'
import type { ImportReport } from '@/lib/imports/schema'
import { buildServiceReading } from '@/tests/factories/reading'
import { importReport } from '@/tests/factories/report'

const message = { bn: 'ত্রুটি', en: 'fault' }
const finding = (path: string): ImportReport['findings'][number] => ({
  ...{ rule: 'T03', severity: 'warning', path, message },
})
const report = importReport({
  vision: 'রূপকল্প',
  services: [
    buildServiceReading({ name: 'প্রথম' }),
    buildServiceReading({ name: 'দ্বিতীয়' }),
    buildServiceReading({ name: 'তৃতীয়', inherited: { officer: 1 } }),
  ],
  findings: ['/services/0/fee', '/services/2/timeLimit', '/services/2/fee', '/vision'].map(finding),
})
const decide = (decisions: Partial<Decisions>) =>
  decideReading(report, readDecisions(decisions)).report

describe('decideReading', () => {
  it('changes nothing of what nobody decided', () => {
    expect(decide({})).toEqual(report)
  })

  it('leaves rows out; inherited rows and findings follow', () => {
    const decided = decide({ rows: { 0: { take: 'drop' } } })
    expect(decided.services.map(({ name }) => name)).toEqual(['দ্বিতীয়', 'তৃতীয়'])
    expect(decided.services[1]?.inherited).toEqual({ officer: 0 })
    const paths = decided.findings.map(({ path }) => path)
    expect(paths).toEqual(['/services/1/timeLimit', '/services/1/fee', '/vision'])
  })

  it('forgets whence a value came when that row is left out', () => {
    expect(decide({ rows: { 1: { take: 'drop' } } }).services[1]?.inherited).toEqual({})
  })

  it('reads the words a person gave, and drops what was found in the old ones', () => {
    const fields = { timeLimit: '৫ কার্যদিবস', method: '', officer: 'প্রোগ্রামার' }
    const decided = decide({ rows: { 2: { fields, category: 'internal' } } })
    const row = decided.services[2]
    expect(row?.timeLimit).toMatchObject({ raw: '৫ কার্যদিবস', max: 5, unit: 'day' })
    expect(row).not.toHaveProperty('method')
    expect(row).toMatchObject({ category: 'internal', inherited: {} })
    expect(decided.findings.map(({ path }) => path)).not.toContain('/services/2/timeLimit')
  })

  it('leaves sections and officers to the charter', () => {
    const decided = decide({ sections: { vision: 'charter', officers: 'charter' } })
    expect(decided.vision).toBeUndefined()
    expect(decided.services.every(({ officer, escalation }) => !officer && !escalation)).toBe(true)
    expect(decided.findings.map(({ path }) => path)).not.toContain('/vision')
  })
})

describe('toRowDecisions', () => {
  it('keeps only what differs from what was read', () => {
    const [first] = report.services
    const fields = { name: 'প্রথম ', method: first?.method ?? '', fee: '৫০ টাকা' }
    const typed = { r0: { seen: 'on' as const, category: 'citizen' as const, fields } }
    expect(toRowDecisions(typedRowsSchema.parse(typed), report)).toEqual({
      0: { fields: { fee: '৫০ টাকা' } },
    })
  })

  it('ignores rows that were not on the page, or are no more', () => {
    const typed = typedRowsSchema.parse({ r1: { drop: 'on' }, r99: { seen: 'on', drop: 'on' } })
    expect(toRowDecisions(typed, report)).toEqual({})
  })
})

describe('carryDecisions', () => {
  it('follows a row by its name to its new place', () => {
    const after = importReport({
      services: [report.services[2], report.services[0]].flatMap((one) => one ?? []),
    })
    const decisions = readDecisions({
      rows: { 0: { take: 'drop' }, 1: { service: '+' } },
      ours: true,
    })
    expect(carryDecisions(decisions, report, after)).toMatchObject({
      rows: { 1: { take: 'drop' } },
      ours: true,
    })
  })
})
