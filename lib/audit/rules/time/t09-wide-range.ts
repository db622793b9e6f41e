import { serviceRule } from '../service-rule'

/** A range whose end is this many times its start tells nobody when to come back. */
const WIDE = 3

/** "5–30 days": the promise is only its end. */
export const wideRange = serviceRule(
  {
    id: 'T09',
    severity: 'warning',
    examples: {
      wrong: { services: [{ timeLimit: '৫-৩০ কার্যদিবস' }] },
      right: { services: [{ timeLimit: '৩০-৪০ কার্যদিবস' }] },
    },
  },
  function* ({ service: { timeLimit }, at }) {
    const { min, max, raw } = timeLimit
    if (min && max && max / min >= WIDE) yield { path: at('timeLimit'), raw, params: { min, max } }
  },
)
