import type { Rule } from '../../rule'

const PLACEHOLDER =
  /^[\s.…_*\-–—]*$|lorem ipsum|এখানে লিখুন|লিখতে হবে|write here|to be (?:added|updated)|n\/a/i
const SHORTEST_STATEMENT = 8

/** A vision or mission that says nothing. */
export const statementPlaceholder: Rule = {
  id: 'S05',
  severity: 'error',
  examples: {
    wrong: { mission: '...' },
    right: { mission: 'তথ্যপ্রযুক্তির প্রসারে দক্ষ জনবল গড়ে তোলা।' },
  },
  *check(reading) {
    for (const field of ['vision', 'mission'] as const) {
      const text = reading[field]
      if (text && (PLACEHOLDER.test(text) || text.trim().length < SHORTEST_STATEMENT))
        yield { path: `/${field}`, raw: text, params: { field } }
    }
  },
}
