import type { Rule } from '../../rule'

/** Nobody to turn to next; the office's own escalation levels satisfy the rule. */
export const noEscalation: Rule = {
  id: 'O09',
  severity: 'warning',
  examples: {
    wrong: {
      services: [{}, { name: 'প্রশিক্ষণ কর্মসূচি', escalation: '' }],
      grievance: [],
      context: { kind: 'unknown' },
      words: {
        bn: 'ঊর্ধ্বতন কর্তৃপক্ষ: ফাঁকা; অভিযোগের ধাপ নেই',
        en: 'Next authority: blank; no grievance levels',
      },
    },
    right: {
      services: [{}, { name: 'প্রশিক্ষণ কর্মসূচি' }],
      grievance: [],
      context: { kind: 'unknown' },
      words: 'প্রোগ্রামার, জেলা কার্যালয়',
    },
  },
  *check(reading) {
    if (reading.grievance.length > 0 || reading.services.length === 0) return
    if (reading.services.every((service) => !service.escalation))
      return void (yield { path: '/grievance' })
    for (const [index, service] of reading.services.entries())
      if (!service.escalation) yield { path: `/services/${index}/escalation` }
  },
}
