// The rules of this family on the words of real charters; what an example shows is judged in examples.test.ts.
import { describe, expect, it } from 'vitest'
import { runRules } from '@/lib/audit/run-rules'
import { parseContact } from '@/lib/values/contact'
import { parseTimeLimit } from '@/lib/values/time-limit'
import { buildReading } from '@/tests/factories/reading'
import { judgeRules, escalationRules, level } from './judge-rules'

judgeRules('grievance', {
  found: [
    ['G01', '/grievance', { grievance: [{ level: 1, timeLimit: parseTimeLimit('৩০ কার্যদিবস') }] }],
    [
      'G03',
      '/grievance/0/who',
      { grievance: [{ level: 1, timeLimit: parseTimeLimit('৩০ কার্যদিবস') }] },
    ],
    ['G02', '/grievance/0/timeLimit', level('৩ মাস'), { escalationRules }],
  ],
  silent: [
    ['G02', level('৩০ কার্যদিবস'), { escalationRules }],
    ['G02', level('৪০ কার্যদিবস'), { escalationRules }],
  ],
})

describe('the rules of grievance', () => {
  it('G03 is silent where a level is reached on the web', () => {
    const who = parseContact('মন্ত্রিপরিষদ বিভাগ\nwww.grs.gov.bd')
    const grievance = [{ level: 3, who, timeLimit: parseTimeLimit('৬০ কার্যদিবস') }]
    const findings = runRules(buildReading({ grievance }))
    expect(findings.map((finding) => finding.rule)).not.toContain('G03')
  })
})
