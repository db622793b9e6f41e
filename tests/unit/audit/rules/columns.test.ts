// The rules of this family on the words of real charters; what an example shows is judged in examples.test.ts.
import { describe, expect, it } from 'vitest'
import { runRules } from '@/lib/audit/run-rules'
import { buildReading } from '@/tests/factories/reading'
import { judgeRules, service } from './judge-rules'

judgeRules('columns', {
  found: [
    [
      'C01',
      '/services/0/timeLimit',
      service({ timeLimit: 'ব্যক্তিগত উপস্থিতির মাধ্যমে যোগাযোগ', method: undefined }),
    ],
    [
      'C02',
      '/services/0/documents',
      service({ documents: 'ফরমের জন্য ০১৭১১-০০০০০১ নম্বরে ফোন করুন, অফিস' }),
    ],
  ],
  silent: [],
})

describe('the rules of columns', () => {
  it('propose to move a value to the column it belongs to', () => {
    const raw = 'ব্যক্তিগত উপস্থিতির মাধ্যমে যোগাযোগ'
    const findings = runRules(buildReading(service({ timeLimit: raw, method: undefined })))
    expect(findings.find((finding) => finding.rule === 'C01')).toMatchObject({
      raw,
      proposal: raw,
      proposalPath: '/services/0/method',
    })
  })
})
