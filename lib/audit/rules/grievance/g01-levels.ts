import type { Rule } from '../../rule'
import { first, second, third } from './example-levels'

/** Levels 1 to 3, in order: the officer for grievances, the appeal officer, the Cabinet Division's cell. */
export const levels: Rule = {
  id: 'G01',
  severity: 'error',
  examples: {
    wrong: {
      grievance: [first],
      words: {
        bn: '১ম ধাপ: অভিযোগ নিষ্পত্তি কর্মকর্তা; আর কোনো ধাপ নেই',
        en: 'Level 1: the grievance officer; no other level',
      },
    },
    right: {
      grievance: [first, second, third],
      words: {
        bn: '১ম ধাপ: অভিযোগ নিষ্পত্তি কর্মকর্তা; ২য় ধাপ: আপিল কর্মকর্তা; ৩য় ধাপ: মন্ত্রিপরিষদ বিভাগের অভিযোগ ব্যবস্থাপনা সেল',
        en: 'Level 1: the grievance officer; level 2: the appeal officer; level 3: the Cabinet Division’s grievance cell',
      },
    },
  },
  *check({ grievance }) {
    if (grievance.length === 0) return
    const found = grievance.map((entry) => entry.level).join(', ')
    if (found !== '1, 2, 3')
      yield { path: '/grievance', raw: found, params: { count: grievance.length } }
  },
}
