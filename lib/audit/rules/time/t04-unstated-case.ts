import { serviceRule } from '../service-rule'

/** Two promises side by side ("immediate / 3 days", "7 days / as needed") and no word on when which holds. */
export const unstatedCase = serviceRule(
  {
    id: 'T04',
    severity: 'warning',
    examples: {
      wrong: { services: [{ timeLimit: '৭ কার্যদিবস/ প্রয়োজন অনুযায়ী' }] },
      right: { services: [{ timeLimit: 'নতুন: ৬০ কার্যদিবস; নবায়ন: ১৫ কার্যদিবস' }] },
    },
  },
  function* ({ service: { timeLimit }, at }) {
    const hasAlternative = timeLimit.immediate || timeLimit.unbounded
    if (timeLimit.kind === 'limit' && hasAlternative && !timeLimit.cases)
      yield { path: at('timeLimit'), raw: timeLimit.raw }
  },
)
