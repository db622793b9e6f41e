import { describe, expect, it } from 'vitest'
import { rules } from '@/lib/audit/rules/all'
import type { Example } from '@/lib/audit/rules/example'
import { readExample } from '@/lib/audit/rules/read-example'
import { runRules } from '@/lib/audit/run-rules'
import { charterReadingSchema } from '@/lib/charters/reading'

function findingsOf(example: Example) {
  const { reading, context } = readExample(example)
  return runRules(charterReadingSchema.parse(reading), context)
}

describe('the examples of a rule', () => {
  it.each(rules.map(({ id, examples }) => [id, examples] as const))(
    '%s finds itself alone in what is wrong, and nothing in what is right',
    (id, { wrong, right }) => {
      const found = findingsOf(wrong)
      expect([...new Set(found.map(({ rule }) => rule))]).toEqual([id])
      expect(findingsOf(right)).toEqual([])
    },
  )
})
