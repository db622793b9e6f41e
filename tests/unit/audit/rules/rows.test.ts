// The rules of this family on the words of real charters; what an example shows is judged in examples.test.ts.
import { judgeRules, columns, row, service } from './judge-rules'

judgeRules('rows', {
  found: [
    ['R01', '/services/1/serial', service({ serial: '১' }, { serial: '৩' })],
    ['R01', '/services/1/serial', service({ serial: '১' }, { serial: '১' })],
    [
      'R01',
      '/services/0/serial',
      service({ serial: undefined }),
      { columns: columns('serial', 'name') },
    ],
    ['R02', '/services/0', {}, { rows: [row(7, 8)] }],
    ['R03', '/services/1/name', service({ name: 'ভূমি উন্নয়ন কর' }, { name: 'ভুমি উন্নয়ণ কর।' })],
    ['R04', '/services/0/officer', service({ inherited: { officer: 0 } })],
    [
      'R05',
      '/services/1/officer',
      service(
        { officer: 'জনাব মোঃ করিম\nসহকারী প্রোগ্রামার\nফোনঃ ০১৭১১০০০০০১' },
        { officer: 'জনাব মোঃ করিম' },
      ),
    ],
    ['R05', '/services/0', {}, { rows: [row(4, 8, true)] }],
  ],
  silent: [],
})
