import { serviceRule } from '../service-rule'

/** "Two days" may be two working days or two calendar days; over a weekend that is twice as long. */
export const basisUnspecified = serviceRule(
  { id: 'T03', severity: 'warning' },
  function* ({ service: { timeLimit }, at }) {
    const parts = [timeLimit, ...(timeLimit.cases ?? [])]
    if (
      timeLimit.kind === 'limit' &&
      parts.some((part) => part.unit === 'day' && part.basis === 'unspecified')
    )
      yield { path: at('timeLimit'), raw: timeLimit.raw }
  },
)
