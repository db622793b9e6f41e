import { serviceRule } from '../service-rule'

/** No time is promised. */
export const noTimeLimit = serviceRule(
  {
    id: 'T01',
    severity: 'error',
    examples: {
      wrong: { services: [{ timeLimit: '-' }] },
      right: { services: [{ timeLimit: '৭ কার্যদিবস' }] },
    },
  },
  function* ({ service, at }) {
    if (service.timeLimit.kind === 'none' && !service.courseLength) yield { path: at('timeLimit') }
  },
)
