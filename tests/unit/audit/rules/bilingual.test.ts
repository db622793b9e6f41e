// The rules of this family on the words of real charters; what an example shows is judged in examples.test.ts.
import { describe, expect, it } from 'vitest'
import { runRules } from '@/lib/audit/run-rules'
import { buildReading } from '@/tests/factories/reading'
import { judgeRules, pair } from './judge-rules'

judgeRules('bilingual', {
  found: [
    ['B01', '/services/0/name', {}, { pairs: [pair('missing', 'প্রশিক্ষণ')] }],
    ['B02', '/services/0/name', {}, { pairs: [pair('unreviewed', 'প্রশিক্ষণ', 'Training')] }],
    ['B03', '/services/0/name', {}, { pairs: [pair('reviewed', '৭ কার্যদিবস', '5 working days')] }],
    ['B03', '/services/0/name', {}, { pairs: [pair('reviewed', '৭ কার্যদিবস', 'Soon')] }],
    ['B04', '/services/0/name', {}, { pairs: [pair('outdated', 'প্রশিক্ষণ', 'Training')] }],
  ],
  silent: [
    ['B03', {}, { pairs: [pair('reviewed', '১(এক) মাসের মধ্যে', 'Within one month')] }],
    ['B03', {}, { pairs: [pair('reviewed', 'সর্বোচ্চ দুই দিন', 'At most 2 days')] }],
    ['B03', {}, { pairs: [pair('reviewed', '১২,৩৪,৫৬৭/- টাকা', 'Tk 1,234,567')] }],
    ['B03', {}, { pairs: [pair('reviewed', 'ফোনঃ ০১৭১১০০০০০১', 'By telephone')] }],
  ],
})

describe('the rules of bilingual', () => {
  it('B01 says once a service how many of its texts lack the other language', () => {
    const pairs = ['name', 'method'].map((field) => ({
      path: `/services/0/${field}`,
      state: 'missing' as const,
      bn: 'প্রশিক্ষণ',
    }))
    const findings = runRules(buildReading(), { pairs }).filter(({ rule }) => rule === 'B01')
    expect(findings).toMatchObject([{ path: '/services/0/name', params: { count: 2 } }])
  })
})
