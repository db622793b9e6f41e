import type { Rule } from '../../rule'

/** Nobody to turn to next; the office's own escalation levels satisfy the rule. */
export const noEscalation: Rule = {
  id: 'O09',
  severity: 'warning',
  *check(reading) {
    if (reading.grievance.length > 0 || reading.services.length === 0) return
    if (reading.services.every((service) => !service.escalation))
      return void (yield { path: '/grievance' })
    for (const [index, service] of reading.services.entries())
      if (!service.escalation) yield { path: `/services/${index}/escalation` }
  },
}
