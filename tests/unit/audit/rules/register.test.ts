import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { familyOfRule } from '@/lib/audit/rule-list'
import { rules } from '@/lib/audit/rules/all'
import { runRules } from '@/lib/audit/run-rules'
import bn from '@/messages/bn.json'
import en from '@/messages/en.json'
import { buildReading } from '@/tests/factories/reading'
import { columns, row } from './judge-rules'

describe('the register', () => {
  const files = readdirSync('lib/audit/rules', { recursive: true, encoding: 'utf8' })
    .map((file) => /([a-z]\d\d)-[\w-]+\.ts$/.exec(file)?.[1]?.toUpperCase())
    .filter((id) => id !== undefined)

  it('names each rule file once', () => {
    expect(rules.map((rule) => rule.id).sort()).toEqual(files.sort())
  })

  it('has a title, a reason and a message a rule in both languages', () => {
    const ids = rules.map((rule) => rule.id).sort()
    for (const messages of [bn.Rules, en.Rules]) {
      expect(Object.keys(messages).sort()).toEqual(ids)
      for (const words of Object.values(messages))
        expect(Object.keys(words)).toEqual(['title', 'message', 'why'])
    }
  })

  it('has a family a rule', () => {
    expect(rules.filter(({ id }) => !familyOfRule(id))).toEqual([])
  })

  it('finds nothing in a charter that keeps its promises clear', () => {
    const context = {
      kind: 'charter',
      columns: columns('serial', 'name', 'documents', 'fee', 'timeLimit', 'officer', 'escalation'),
      rows: [row(8, 8)],
      sourceText: 'www.doict.gov.bd ap@doict.gov.bd',
    }
    expect(runRules(buildReading(), context)).toEqual([])
  })
})
