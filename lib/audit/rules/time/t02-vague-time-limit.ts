import { serviceRule } from '../service-rule'

/** Words that promise nothing: "as needed", "as soon as possible". */
export const vagueTimeLimit = serviceRule(
  {
    id: 'T02',
    severity: 'error',
    examples: {
      wrong: { services: [{ timeLimit: 'চাহিদা মোতাবেক' }] },
      right: { services: [{ timeLimit: 'সর্বোচ্চ ৫ কার্যদিবস' }] },
    },
  },
  function* ({ service, at }) {
    if (service.timeLimit.kind === 'vague')
      yield { path: at('timeLimit'), raw: service.timeLimit.raw }
  },
)
