import type { Rule } from '../../rule'

/** A level nobody can be reached at. */
export const levelWithoutContact: Rule = {
  id: 'G03',
  severity: 'error',
  *check({ grievance }) {
    for (const [index, { who, level }] of grievance.entries()) {
      const ways = who ? who.phones.length + who.emails.length + (who.webs?.length ?? 0) : 0
      if (ways === 0) yield { path: `/grievance/${index}/who`, params: { level } }
    }
  },
}
