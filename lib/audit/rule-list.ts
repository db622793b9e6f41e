// The rules as the public reads them: each with its example, judged by the rule itself.
import type { RuleFamily } from './figures/figure-names'
import { familyOf } from './figures/figure-names'
import type { Rule, Severity } from './rule'
import { rules } from './rules/all'
import type { Example } from './rules/example'
import { readExample } from './rules/read-example'
import { wordFinding } from './wording'

interface BothLanguages {
  bn: string
  en: string
}

export interface ListedRule {
  id: string
  family: RuleFamily
  severity: Severity
  /** Whether a fix is offered: one that may be applied by itself, one a person looks at, or none. */
  fix: 'safe' | 'proposed' | 'none'
  /** Words in which it is found, what is said of them, and words in which it is not. Empty where nothing is printed. */
  wrong: BothLanguages
  message: BothLanguages
  right: BothLanguages
}

let listed: ListedRule[] | undefined

/** All rules in the order of the register; an address of the page of rules names one: "/rules#T01". */
export function listRules(): ListedRule[] {
  listed ??= rules.map(listRule)
  return listed
}

/** @example familyOfRule('T01') // 'time' */
export function familyOfRule(id: string): RuleFamily {
  return familyOf[id.charAt(0) as keyof typeof familyOf]
}

function listRule(rule: Rule): ListedRule {
  const { id, severity, examples } = rule
  const { reading, context } = readExample(examples.wrong)
  const [found] = rule.check(reading, context)
  if (!found) throw new Error(`The example of ${id} is not found by it`)
  const fix = rule.fixable ? 'safe' : found.proposal === undefined ? 'none' : 'proposed'
  return {
    ...{ id, family: familyOfRule(id), severity, fix },
    wrong: wordsOf(examples.wrong, found.path),
    message: wordFinding(id, found),
    right: wordsOf(examples.right, found.path),
  }
}

/** As the example shows itself, or the words of the field a path names. */
function wordsOf(example: Example, path: string): BothLanguages {
  const { words = textAt(readExample(example).reading, path) } = example
  return typeof words === 'string' ? { bn: words, en: words } : words
}

/** A contact is judged by its parts, and shown whole. */
function textAt(reading: unknown, path: string): string {
  let value = reading
  for (const key of path.split('/').slice(1)) {
    if (isPrinted(value)) break
    value = (value as Record<string, unknown> | undefined)?.[key]
  }
  if (isPrinted(value)) return value.raw
  return typeof value === 'string' ? value : ''
}

function isPrinted(value: unknown): value is { raw: string } {
  return typeof value === 'object' && value !== null && 'raw' in value
}
