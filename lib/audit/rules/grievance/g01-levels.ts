import type { Rule } from '../../rule'

/** Levels 1 to 3, in order: the officer for grievances, the appeal officer, the Cabinet Division's cell. */
export const levels: Rule = {
  id: 'G01',
  severity: 'error',
  *check({ grievance }) {
    if (grievance.length === 0) return
    const found = grievance.map((entry) => entry.level).join(', ')
    if (found !== '1, 2, 3')
      yield { path: '/grievance', raw: found, params: { count: grievance.length } }
  },
}
