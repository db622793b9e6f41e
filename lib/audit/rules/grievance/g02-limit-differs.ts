import { languageOf } from '@/lib/bangla/script'
import { measureTime } from '@/lib/values/compare/time'
import { formatTimeLimit } from '@/lib/values/format-time-limit'
import type { Rule } from '../../rule'
import { first, second, third } from './example-levels'

/** A level has as long as the rule set in force gives it, or as long as that with an investigation. */
export const limitDiffers: Rule = {
  id: 'G02',
  severity: 'warning',
  examples: {
    wrong: {
      grievance: [{ ...first, timeLimit: '৩ মাস' }, second, third],
      context: { escalationRules: [{ level: 1, limitDays: 30, extensionDays: 10 }] },
    },
    right: {
      grievance: [first, second, third],
      context: { escalationRules: [{ level: 1, limitDays: 30, extensionDays: 10 }] },
    },
  },
  *check({ grievance }, { escalationRules }) {
    for (const [index, { level, timeLimit }] of grievance.entries()) {
      const rule = escalationRules?.find((each) => each.level === level)
      const { days } = measureTime(timeLimit)
      if (!rule || days === undefined) continue
      const allowed = [rule.limitDays, rule.limitDays + (rule.extensionDays ?? 0)]
      if (allowed.includes(days)) continue
      const params = { level, days, limit: rule.limitDays }
      const { raw } = timeLimit
      const proposal = wordLimit(rule.limitDays, raw)
      yield { path: `/grievance/${index}/timeLimit`, raw, proposal, params }
    }
  },
}

/** In the language of the words it stands in for. */
function wordLimit(max: number, raw: string): string {
  const limit = { raw: '', kind: 'limit', max, unit: 'day', basis: 'working' } as const
  return formatTimeLimit(limit, languageOf(raw) === 'en' ? 'en' : 'bn')
}
