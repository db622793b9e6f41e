import { serviceRule } from '../service-rule'

/** A least time is no limit. */
export const minimumAsLimit = serviceRule(
  {
    id: 'T06',
    severity: 'warning',
    examples: {
      wrong: { services: [{ timeLimit: 'কমপক্ষে ৭ কার্যদিবস' }] },
      right: { services: [{ timeLimit: 'সর্বোচ্চ ৭ কার্যদিবস' }] },
    },
  },
  function* ({ service, at }) {
    if (service.timeLimit.qualifier === 'at_least')
      yield { path: at('timeLimit'), raw: service.timeLimit.raw }
  },
)
