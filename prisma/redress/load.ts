import type { PrismaClient } from '@/lib/db/generated/client'
import { ruleSets } from './rule-sets'

/** Adds the rule sets whose day is not taken yet; never changes one that is there. Returns how many it added. */
export async function loadRuleSets(client: PrismaClient): Promise<number> {
  const stored = await client.escalationRuleSet.findMany({ select: { effectiveFrom: true } })
  const taken = new Set(stored.map(({ effectiveFrom }) => effectiveFrom.getTime()))
  const missing = ruleSets.filter(({ effectiveFrom }) => !taken.has(effectiveFrom.getTime()))
  await client.$transaction(
    missing.map(({ rules, ...set }) =>
      client.escalationRuleSet.create({ data: { ...set, rules: { create: rules } } }),
    ),
  )
  return missing.length
}
