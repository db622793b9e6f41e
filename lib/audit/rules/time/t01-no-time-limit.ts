import { serviceRule } from '../service-rule'

/** No time is promised. */
export const noTimeLimit = serviceRule(
  { id: 'T01', severity: 'error' },
  function* ({ service, at }) {
    if (service.timeLimit.kind === 'none' && !service.courseLength) yield { path: at('timeLimit') }
  },
)
