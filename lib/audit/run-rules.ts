import type { CharterReading } from '@/lib/charters/reading'
import type { Finding, Rule, RuleContext, Severity, Violation } from './rule'
import { rules } from './rules/all'
import { wordFinding } from './wording'

/** What a rule found, before it is put into words. */
export interface JudgedViolation extends Violation {
  rule: string
  severity: Severity
}

/**
 * Judges a reading by every rule that can be judged on a single charter, in the order of the register.
 * Never throws on a reading that satisfies `charterReadingSchema`; the same input gives the same findings.
 * @example runRules(reading, {}).filter((finding) => finding.severity === 'error')
 */
export function runRules(reading: CharterReading, context: RuleContext = {}): Finding[] {
  return findViolations(reading, context).map((found) => ({
    ...found,
    message: wordFinding(found.rule, found),
  }))
}

/** The same without their words, which cost more than the judging. */
export function findViolations(
  reading: CharterReading,
  context: RuleContext = {},
  among: readonly Rule[] = rules,
): JudgedViolation[] {
  return among.flatMap(({ id, severity, check }) =>
    Array.from(check(reading, context), (violation) => ({ rule: id, severity, ...violation })),
  )
}
