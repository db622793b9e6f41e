import { measureTime } from '@/lib/values/compare/time'
import type { Rule } from '../../rule'

/** A level has as long as the rule set in force gives it, or as long as that with an investigation. */
export const limitDiffers: Rule = {
  id: 'G02',
  severity: 'warning',
  *check({ grievance }, { escalationRules }) {
    for (const [index, { level, timeLimit }] of grievance.entries()) {
      const rule = escalationRules?.find((each) => each.level === level)
      const { days } = measureTime(timeLimit)
      if (!rule || days === undefined) continue
      const allowed = [rule.limitDays, rule.limitDays + (rule.extensionDays ?? 0)]
      if (allowed.includes(days)) continue
      const params = { level, days, limit: rule.limitDays }
      yield { path: `/grievance/${index}/timeLimit`, raw: timeLimit.raw, params }
    }
  },
}
