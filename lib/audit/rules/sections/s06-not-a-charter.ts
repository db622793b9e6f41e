import type { Rule } from '../../rule'

/** The document is something else: a strategy, a notice, a grievance table alone. */
export const notACharter: Rule = {
  id: 'S06',
  severity: 'info',
  examples: {
    wrong: {
      services: [],
      context: { kind: 'notice' },
      vision: '',
      mission: '',
      expectations: [],
      grievance: [],
      words: 'বিজ্ঞপ্তি: কম্পিউটার প্রশিক্ষণে ভর্তি চলছে',
    },
    right: { words: 'সেবা প্রদান প্রতিশ্রুতি (সিটিজেন চার্টার)' },
  },
  *check(reading, { kind = 'charter' }) {
    if (kind !== 'charter' && reading.services.length === 0) yield { path: '', params: { kind } }
  },
}
