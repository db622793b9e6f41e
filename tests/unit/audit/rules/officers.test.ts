// The rules of this family on the words of real charters; what an example shows is judged in examples.test.ts.
import { buildServiceReading } from '@/tests/factories/reading'
import { judgeRules, contact, service } from './judge-rules'

judgeRules('officers', {
  found: [
    [
      'O01',
      '/services/0/officer',
      { services: [{ ...buildServiceReading(), officer: undefined }] },
    ],
    ['O02', '/services/0/officer', contact('সহকারী কমিশনার (ভূমি)')],
    [
      'O03',
      '/services/0/escalation',
      service({
        officer: 'প্রোগ্রামার\nফোনঃ ০১৭১১০০০০০২',
        escalation: 'প্রোগ্রামার\nফোনঃ ০১৭১১-০০০০০২',
      }),
    ],
    ['O04', '/services/0/officer/emails', contact('প্রোগ্রামার\nইমেইলঃ programmer@gma il.com')],
    ['O05', '/services/0/officer/emails/0', contact('প্রোগ্রামার\nইমেইলঃ someone@gmail.com')],
    ['O06', '/services/0/officer/phones/0', contact('প্রোগ্রামার\nফোনঃ +৮৮০৪৮৫২-৭৫০৭২')],
    [
      'O07',
      '/services/1/officer',
      service(
        { officer: 'প্রোগ্রামার\nফোনঃ ০১৭১১০০০০০৩' },
        { officer: 'প্রোগ্রামার\nফোনঃ ০১৭১১০০০০০৪' },
      ),
    ],
    ['O08', '/services/0/officer', contact('সহকারী প্রোগ্রামার (অতিরিক্ত দায়িত্ব)\nফোনঃ ০১৭১১০০০০০১')],
    [
      'O09',
      '/grievance',
      { grievance: [], services: [{ ...buildServiceReading(), escalation: undefined }] },
    ],
  ],
  silent: [],
})
