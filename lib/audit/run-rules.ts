import type { CharterReading } from '@/lib/charters/reading'
import type { Finding, Rule, RuleContext } from './rule'
import { rules } from './rules/all'
import { wordFinding } from './wording'

/**
 * Judges a reading by every rule that can be judged on a single charter, in the order of the register.
 * Never throws on a reading that satisfies `charterReadingSchema`; the same input gives the same findings.
 * @example runRules(reading, {}).filter((finding) => finding.severity === 'error')
 */
export function runRules(reading: CharterReading, context: RuleContext = {}): Finding[] {
  return rules.flatMap((rule) => judge(rule, reading, context))
}

function judge(rule: Rule, reading: CharterReading, context: RuleContext): Finding[] {
  return Array.from(rule.check(reading, context), (violation) => ({
    rule: rule.id,
    severity: rule.severity,
    ...violation,
    message: wordFinding(rule.id, violation),
  }))
}
