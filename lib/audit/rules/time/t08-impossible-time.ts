import type { TimeUnit } from '@/lib/values/schema'
import { serviceRule } from '../service-rule'

/** More than ten years, in each unit. */
const BEYOND: Record<TimeUnit, number> = {
  minute: 5_256_000,
  hour: 87_600,
  day: 3_650,
  week: 520,
  month: 120,
  year: 10,
}

/** Zero days, ten years and more, or a least time above the most. */
export const impossibleTime = serviceRule(
  {
    id: 'T08',
    severity: 'error',
    examples: {
      wrong: { services: [{ timeLimit: '০ কার্যদিবস' }] },
      right: { services: [{ timeLimit: 'তাৎক্ষণিক' }] },
    },
  },
  function* ({ service: { timeLimit }, at }) {
    const { kind, min = 0, max, unit = 'day', raw } = timeLimit
    if (kind !== 'limit' || max === undefined) return
    if (max === 0 || min > max || max > BEYOND[unit]) yield { path: at('timeLimit'), raw }
  },
)
