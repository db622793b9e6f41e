import { serviceRule } from '../service-rule'

/** A least time is no limit. */
export const minimumAsLimit = serviceRule(
  { id: 'T06', severity: 'warning' },
  function* ({ service, at }) {
    if (service.timeLimit.qualifier === 'at_least')
      yield { path: at('timeLimit'), raw: service.timeLimit.raw }
  },
)
