// The rules of this family on the words of real charters; what an example shows is judged in examples.test.ts.
import { judgeRules, today } from './judge-rules'

judgeRules('upkeep', {
  found: [
    ['M01', '', {}, { upkeep: { today, publishedOn: '2026-01-05', confirmedOn: '2026-08-20' } }],
    ['M02', '', {}, { upkeep: { today } }],
  ],
  silent: [
    ['M01', {}, { upkeep: { today, publishedOn: '2026-01-05', confirmedOn: '2026-08-21' } }],
    ['M01', {}, { upkeep: { today } }],
    ['M02', {}, { upkeep: { today, publishedOn: '2026-01-05' } }],
  ],
})
