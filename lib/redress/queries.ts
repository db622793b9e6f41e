import 'server-only'
import { officialPair } from '@/lib/charters/translations'
import { db } from '@/lib/db/client'
import type { RuleSetView } from './rule-set-view'

/** The limits for grievances in force on a day: the latest rule set that had begun; null before the first. */
export async function findRuleSetInForce(day: Date): Promise<RuleSetView | null> {
  const row = await db.escalationRuleSet.findFirst({
    where: { effectiveFrom: { lte: day } },
    orderBy: { effectiveFrom: 'desc' },
    include: { rules: { orderBy: { level: 'asc' } } },
  })
  if (!row) return null
  return {
    name: officialPair(row.nameBn, row.nameEn),
    source: row.source,
    effectiveFrom: row.effectiveFrom,
    rules: row.rules.map((rule) => ({
      level: rule.level,
      who: officialPair(rule.whoBn, rule.whoEn),
      contact: officialPair(rule.contactBn, rule.contactEn),
      limitDays: rule.limitDays,
      ...(rule.extensionDays && { extensionDays: rule.extensionDays }),
    })),
  }
}
