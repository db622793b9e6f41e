import type { Rule } from '../../rule'
import { first, second, third } from './example-levels'

/** A level nobody can be reached at. */
export const levelWithoutContact: Rule = {
  id: 'G03',
  severity: 'error',
  examples: {
    wrong: {
      grievance: [first, second, { ...third, who: 'মন্ত্রিপরিষদ বিভাগের অভিযোগ ব্যবস্থাপনা সেল' }],
    },
    right: { grievance: [first, second, third] },
  },
  *check({ grievance }) {
    for (const [index, { who, level }] of grievance.entries()) {
      const ways = who ? who.phones.length + who.emails.length + (who.webs?.length ?? 0) : 0
      if (ways === 0) yield { path: `/grievance/${index}/who`, params: { level } }
    }
  },
}
