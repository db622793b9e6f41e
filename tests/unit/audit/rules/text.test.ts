// The rules of this family on the words of real charters; what an example shows is judged in examples.test.ts.
import { describe, expect, it } from 'vitest'
import { runRules } from '@/lib/audit/run-rules'
import { buildReading } from '@/tests/factories/reading'
import { judgeRules, service } from './judge-rules'

judgeRules('text', {
  found: [
    ['U01', '/services/0/name', service({ name: 'ফরম ০২4 বিতরণ' })],
    ['U02', '', {}, { sourceText: 'প্রয\u09bcোজন'.replace('য\u09bc', '\u09df') }],
    [
      'U03',
      '/services/0/name',
      service({ name: 'সেবা প্রদানকারী' }),
      { repairs: [{ kind: 'bijoy', before: '‡mev cÖ`vbKvix', after: 'সেবা প্রদানকারী' }] },
    ],
    ['U04', '/services/0/name', service({ name: 'খাস জমি বন্দোবসত্ম' })],
    ['U05', '/services/1/name', service({ name: 'খাস ভূমি বন্দোবস্ত' }, { name: 'অর্পিত ভুমি ইজারা' })],
    ['U06', '/services/0/method', service({ method: '<b>টেলিফোন</b>' })],
    [
      'U06',
      '',
      {},
      { repairs: [{ kind: 'boilerplate', before: 'Wellcome to National Portal', after: '' }] },
    ],
    ['U07', '/services/0/name', service({ name: 'শিক্ষকাদে র প্রশিক্ষণ' })],
    ['U08', '', {}, { sourceText: 'Web: doict.kachua,bagerhat.gov.bd' }],
  ],
  silent: [
    ['U07', service({ name: 'সমাজকর্মীদের দুঃস্থ ভাতা, পুনঃ বিনিয়োগ' }), {}],
    [
      'U08',
      service({ method: 'ই-মেইল info@doict.gov.bd' }),
      { sourceText: 'ই-মেইল info@doict.gov.bd' },
    ],
  ],
})

describe('the rules of text', () => {
  it('propose the whole text put right', () => {
    const findings = runRules(buildReading(service({ name: 'খাস জমি বন্দোবসত্ম' })))
    expect(findings.find((finding) => finding.rule === 'U04')?.proposal).toBe('খাস জমি বন্দোবস্ত')
  })
})
