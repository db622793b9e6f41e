// Runs the cases of a family: what must be found and where, and what must not be.
import { describe, expect, it } from 'vitest'
import type { JudgedPair, RuleContext } from '@/lib/audit/rule'
import { runRules } from '@/lib/audit/run-rules'
import type { CharterReading } from '@/lib/charters/reading'
import { parseTimeLimit } from '@/lib/values/time-limit'
import { buildReading, buildServiceReading } from '@/tests/factories/reading'

type Reading = Partial<CharterReading>
type Found = [rule: string, path: string, reading: Reading, context?: RuleContext]
type Silent = [rule: string, reading: Reading, context?: RuleContext]

export function judgeRules(family: string, cases: { found: Found[]; silent: Silent[] }): void {
  describe(`the rules of ${family}`, () => {
    it.each(cases.found)('%s is found at %s', (rule, path, reading, context) => {
      const found = runRules(buildReading(reading), context).filter((each) => each.rule === rule)
      expect(found.map((each) => each.path)).toContain(path)
      for (const { message } of found) {
        expect(message.bn).toMatch(/[\u0980-\u09ff]/)
        expect(message.bn + message.en).not.toMatch(/Rules\.|\{|\}/)
      }
    })
    if (cases.silent.length === 0) return
    it.each(cases.silent)('%s is silent about %j %j', (rule, reading, context) => {
      const found = runRules(buildReading(reading), context)
      expect(found.map((each) => each.rule)).not.toContain(rule)
    })
  })
}

const names = ['ওয়েব পোর্টাল বিষয়ক পরামর্শ', 'প্রশিক্ষণ কর্মসূচি', 'ডিজিটাল সেন্টারে সহায়তা']

export function service(...rows: Parameters<typeof buildServiceReading>[0][]): Reading {
  const services = rows.map((given, index) =>
    buildServiceReading({ serial: String(index + 1), name: names[index] ?? '', ...given }),
  )
  return { services }
}

export function contact(words: string): Reading {
  return service({ officer: words })
}

export function columns(...fields: string[]) {
  return fields.map((field) => ({ table: 0, header: field, field, confidence: 1 }))
}

export function row(cells: number, headerCells: number, cutOff = false) {
  return { table: 0, cells, headerCells, cutOff }
}

export const today = '2026-11-21'
export const escalationRules = [{ level: 1, limitDays: 30, extensionDays: 10 }]

export function level(limit: string): Reading {
  return { grievance: [{ level: 1, timeLimit: parseTimeLimit(limit) }] }
}

export function pair(state: JudgedPair['state'], bn?: string, en?: string): JudgedPair {
  return { path: '/services/0/name', state, ...(bn && { bn }), ...(en && { en }) }
}
