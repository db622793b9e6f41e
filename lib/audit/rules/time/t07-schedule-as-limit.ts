import { serviceRule } from '../service-rule'

/** When the office is open or the work is done, not how long a request takes. */
export const scheduleAsLimit = serviceRule(
  {
    id: 'T07',
    severity: 'info',
    examples: {
      wrong: { services: [{ timeLimit: 'অফিস চলাকালীন' }] },
      right: { services: [{ timeLimit: '২৪ ঘন্টা' }] },
    },
  },
  function* ({ service, at }) {
    if (['schedule', 'opening_hours'].includes(service.timeLimit.kind))
      yield { path: at('timeLimit'), raw: service.timeLimit.raw }
  },
)
