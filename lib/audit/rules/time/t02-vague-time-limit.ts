import { serviceRule } from '../service-rule'

/** Words that promise nothing: "as needed", "as soon as possible". */
export const vagueTimeLimit = serviceRule(
  { id: 'T02', severity: 'error' },
  function* ({ service, at }) {
    if (service.timeLimit.kind === 'vague')
      yield { path: at('timeLimit'), raw: service.timeLimit.raw }
  },
)
