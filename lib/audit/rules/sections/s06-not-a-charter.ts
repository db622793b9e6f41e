import type { Rule } from '../../rule'

/** The document is something else: a strategy, a notice, a grievance table alone. */
export const notACharter: Rule = {
  id: 'S06',
  severity: 'info',
  *check(reading, { kind = 'charter' }) {
    if (kind !== 'charter' && reading.services.length === 0) yield { path: '', params: { kind } }
  },
}
