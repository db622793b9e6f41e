import { describe, expect, it } from 'vitest'
import { tellHistory } from '@/scripts/generate/charters/finding-history'
import type { JudgedFinding } from '@/scripts/generate/charters/judge-charter'
import { daysBefore, quarterEnds } from '@/scripts/generate/seed/days'
import { encodeValues } from '@/scripts/generate/write/copy'

const finding = (rule: string): JudgedFinding => ({
  ...{ rule, severity: 'ERROR', path: '/services/0/timeLimit', raw: '-', service: 0 },
  ...{ ofContact: false, shared: '' },
})
const [t01, f01] = [finding('T01'), finding('F01')]

describe('the life of generated findings', () => {
  it('carries along when a problem was first found', () => {
    const { findings, events } = tellHistory([[t01], [t01]])
    expect(findings).toEqual([{ finding: t01, version: 2, foundIn: 1 }])
    expect(events).toEqual([])
  })

  it('leaves what is gone with the version it stood in', () => {
    const { findings, events } = tellHistory([[t01, f01], [f01]])
    expect(findings[0]).toEqual({ finding: t01, version: 1, foundIn: 1, fixedIn: 2 })
    expect(events).toEqual([{ finding: t01, change: 'FIXED', version: 2 }])
  })

  it('opens again what came back', () => {
    const { findings, events } = tellHistory([[t01], [], [t01]])
    expect(findings.at(-1)).toEqual({ finding: t01, version: 3, foundIn: 1, reopenedIn: 3 })
    expect(events.map(({ change }) => change)).toEqual(['FIXED', 'REOPENED'])
  })

  it('keeps several findings of one rule at one place apart', () => {
    const other = { ...t01, raw: 'নেই' }
    expect(tellHistory([[t01, other]]).findings).toHaveLength(2)
  })
})

describe('rows for COPY', () => {
  it('are written as PostgreSQL reads them', () => {
    expect(encodeValues(['a\tb\\\n', null, undefined, 3, true])).toBe(
      'a\\tb\\\\\\n\t\\N\t\\N\t3\tt',
    )
    expect(encodeValues([['x"y', 'z\\']])).toBe('{"x\\\\"y","z\\\\\\\\"}')
    expect(encodeValues([{ raw: 'ক\n' }])).toBe('{"raw":"ক\\\\n"}')
  })
})

describe('days', () => {
  it('are counted over months, quarters and years', () => {
    expect(daysBefore('2026-03-01', 1)).toBe('2026-02-28')
    expect(quarterEnds('2026-01-15', 2)).toEqual(['2025-12-31', '2025-09-30'])
    expect(quarterEnds('2026-12-31', 1)).toEqual(['2026-09-30'])
  })
})
