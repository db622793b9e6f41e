import 'server-only'
import { officialPair } from '@/lib/charters/translations'
import { db } from '@/lib/db/client'
import type { EscalationRule, EscalationRuleSet } from '@/lib/db/generated/client'
import type { HolidayYearView } from './holiday-year-view'
import type { RuleSetView } from './rule-set-view'

const withRules = { rules: { orderBy: { level: 'asc' } } } as const

/** The limits for grievances in force on a day: the latest rule set that had begun; null before the first. */
export async function findRuleSetInForce(day: Date): Promise<RuleSetView | null> {
  const row = await db.escalationRuleSet.findFirst({
    where: { effectiveFrom: { lte: day } },
    orderBy: { effectiveFrom: 'desc' },
    include: withRules,
  })
  return row && toView(row)
}

/** Every rule set, the latest first: whoever may see the rules may see the old ones too. */
export async function listRuleSets(): Promise<RuleSetView[]> {
  const rows = await db.escalationRuleSet.findMany({
    orderBy: { effectiveFrom: 'desc' },
    include: withRules,
  })
  return rows.map(toView)
}

/** The rule set that begins on this very day ("2026-01-01"); null when none does. */
export async function findRuleSet(day: string): Promise<RuleSetView | null> {
  const effectiveFrom = new Date(day)
  if (Number.isNaN(effectiveFrom.getTime())) return null
  const row = await db.escalationRuleSet.findUnique({
    where: { effectiveFrom },
    include: withRules,
  })
  return row && toView(row)
}

/** The years whose public holidays are known, the latest first. */
export async function listHolidayYears(): Promise<HolidayYearView[]> {
  return db.holidayYear.findMany({ orderBy: { year: 'desc' }, select: yearSelect })
}

/** A year's public holidays in their order; null when they are not known. */
export async function findHolidayYear(year: number): Promise<HolidayYearView | null> {
  if (!Number.isInteger(year) || Math.abs(year) > 9_999) return null
  return db.holidayYear.findUnique({ where: { year }, select: yearSelect })
}

const yearSelect = {
  year: true,
  source: true,
  holidays: {
    orderBy: { date: 'asc' },
    select: { date: true, nameBn: true, nameEn: true, tentative: true },
  },
} as const

function toView(row: EscalationRuleSet & { rules: EscalationRule[] }): RuleSetView {
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
