// The rules of this family on the words of real charters; what an example shows is judged in examples.test.ts.
import { describe, expect, it } from 'vitest'
import { runRules } from '@/lib/audit/run-rules'
import { buildReading } from '@/tests/factories/reading'
import { judgeRules, columns, service } from './judge-rules'

judgeRules('sections', {
  found: [
    ['S01', '/vision', { vision: undefined }],
    ['S01', '/grievance', { grievance: [] }],
    ['S03', '/columns', {}, { columns: columns('name', 'documents', 'fee', 'officer') }],
    ['S05', '/mission', { mission: '...' }],
    ['S06', '', { services: [] }, { kind: 'strategy' }],
    ['S07', '', {}, { sourceText: 'উপজেলা মৎস্য কার্যালয়\nসিটিজেন চার্টার (খসড়া)\n১. ভিশন' }],
    ['S07', '/vision', { vision: 'Draft citizen’s charter: services for all.' }],
  ],
  silent: [['S07', {}, { sourceText: 'সিটিজেন চার্টার\n১ | পরিকল্পনার খসড়া প্রণয়ন' }]],
})

describe('the rules of sections', () => {
  it('S03 is silent about fees that stand in the column of times', () => {
    const context = { columns: columns('name', 'documents', 'timeLimit', 'officer') }
    const missing = (fee: string) =>
      runRules(buildReading(service({ fee })), context).filter(({ rule }) => rule === 'S03')
    expect(missing('৭ দিন, ৫০/- টাকা')).toEqual([])
    expect(missing('')).toHaveLength(1)
  })
})
