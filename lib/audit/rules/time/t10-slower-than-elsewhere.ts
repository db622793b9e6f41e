import { measureTime } from '@/lib/values/compare/time'
import { serviceRule } from '../service-rule'

/** Fewer offices than this say nothing about what is usual. */
export const FEWEST_OFFICES = 5
const TIMES_SLOWER = 2
const DAYS_SLOWER = 5

/** The same standard service takes others half the time or less. */
export const slowerThanElsewhere = serviceRule(
  {
    id: 'T10',
    severity: 'warning',
    examples: {
      wrong: {
        services: [{ timeLimit: '১৫ কার্যদিবস' }],
        context: { elsewhere: { 0: { medianDays: 3, offices: 12 } } },
      },
      right: {
        services: [{ timeLimit: '৫ কার্যদিবস' }],
        context: { elsewhere: { 0: { medianDays: 3, offices: 12 } } },
      },
    },
  },
  function* ({ service: { timeLimit }, index, at, context }) {
    const elsewhere = context.elsewhere?.[index]
    const { result, days } = measureTime(timeLimit)
    if (!elsewhere || elsewhere.offices < FEWEST_OFFICES) return
    if (result !== 'days' || days === undefined) return
    const { medianDays: median, offices } = elsewhere
    if (days < median * TIMES_SLOWER || days - median < DAYS_SLOWER) return
    yield { path: at('timeLimit'), raw: timeLimit.raw, params: { days, median, offices } }
  },
)
