import 'server-only'
import type { RuleSetView } from './rule-set-view'

export async function findRuleSetInForce(date: Date): Promise<RuleSetView | null> {
  throw new Error(String(date))
}
