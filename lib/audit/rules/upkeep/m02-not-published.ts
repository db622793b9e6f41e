import type { Rule } from '../../rule'

/** An office whose promises nobody can read. */
export const notPublished: Rule = {
  id: 'M02',
  severity: 'warning',
  examples: {
    wrong: {
      context: { upkeep: { today: '2026-11-21' } },
      words: { bn: 'প্রকাশিত সংস্করণ: নেই', en: 'Published versions: none' },
    },
    right: {
      context: { upkeep: { today: '2026-11-21', publishedOn: '2026-11-05' } },
      words: { bn: 'প্রকাশিত সংস্করণ: ১', en: 'Published versions: 1' },
    },
  },
  *check(_, { upkeep }) {
    if (upkeep && !upkeep.publishedOn) yield { path: '' }
  },
}
