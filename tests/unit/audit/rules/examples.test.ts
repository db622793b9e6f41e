import { describe, expect, it } from 'vitest'
import { listRules } from '@/lib/audit/rule-list'
import type { Finding } from '@/lib/audit/rule'
import { rules } from '@/lib/audit/rules/all'
import type { Example } from '@/lib/audit/rules/example'
import { readExample } from '@/lib/audit/rules/read-example'
import { runRules } from '@/lib/audit/run-rules'
import { charterReadingSchema } from '@/lib/charters/reading'

function findingsOf(example: Example): Finding[] {
  const { reading, context } = readExample(example)
  return runRules(charterReadingSchema.parse(reading), context)
}

/** With the words judged replaced by those proposed. */
function repaired(example: Example, { raw = '', proposal = '' }: Finding): Example {
  const inJson = (text: string) => JSON.stringify(text).slice(1, -1)
  const said = JSON.stringify(example).replaceAll(inJson(raw), inJson(proposal))
  return JSON.parse(said) as Example
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

  const proposing = rules.flatMap(({ id, examples: { wrong } }) => {
    const finding = findingsOf(wrong).find(
      ({ proposal, proposalPath }) => proposal && !proposalPath,
    )
    return finding ? [{ id, wrong, finding }] : []
  })

  it.each(proposing)('what $id proposes puts it right', ({ wrong, finding }) => {
    expect(findingsOf(repaired(wrong, finding))).toEqual([])
  })

  it('C01 proposes to move the value to the column it belongs to', () => {
    const wrong = rules.find(({ id }) => id === 'C01')?.examples.wrong ?? {}
    expect(findingsOf(wrong)).toMatchObject([
      { proposal: 'ব্যক্তিগত উপস্থিতির মাধ্যমে যোগাযোগ', proposalPath: '/services/0/method' },
    ])
  })
})

describe('the public list of rules', () => {
  it('shows of every rule what is wrong, what is said of it and what is right', () => {
    expect(listRules().map(({ id }) => id)).toEqual(rules.map(({ id }) => id))
    for (const { message, wrong, right } of listRules())
      for (const locale of ['bn', 'en'] as const) {
        expect(wrong[locale]).not.toBe(right[locale])
        expect(message[locale]).not.toMatch(/Rules\.|\{|\}/)
      }
  })

  it('says which fixes are safe: those the domain names', () => {
    const safe = listRules().filter(({ fix }) => fix === 'safe')
    expect(safe.map(({ id }) => id)).toEqual(['U02', 'U06'])
  })
})
