import type { Rule } from '../../rule'

/** An office whose promises nobody can read. */
export const notPublished: Rule = {
  id: 'M02',
  severity: 'warning',
  *check(_, { upkeep }) {
    if (upkeep && !upkeep.publishedOn) yield { path: '' }
  },
}
