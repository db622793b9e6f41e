import 'server-only'
import type { Actor } from '@/lib/access/actor'
import { requireNationwide } from '@/lib/access/authorise'
import { recordEvent } from '@/lib/activity/record-event'
import { invalid, invalidAt, type Refusal } from '@/lib/charters/issue'
import type { Prisma } from '@/lib/db/generated/client'
import { inTransaction, type Transaction } from '@/lib/db/transaction'
import {
  type HolidayYearInput,
  holidayYearSchema,
  type RuleSetInput,
  ruleSetSchema,
} from './schema'

/**
 * Sets the limits for grievances in force from a day on; saving the same day again replaces them, unless the set
 * is meant to be a new one. For administrators of the whole country. Refuses with `invalid` (`day_taken`); throws
 * when forbidden.
 */
export async function saveRuleSet(
  actor: Actor,
  input: RuleSetInput,
  { isNew = false }: { isNew?: boolean } = {},
): Promise<{ ok: true } | Refusal> {
  requireNationwide(actor, 'redress:edit')
  const parsed = ruleSetSchema.safeParse(input)
  if (!parsed.success) return invalid(parsed.error)
  const { rules, ...words } = parsed.data
  const effectiveFrom = new Date(words.effectiveFrom)
  return inTransaction(async (tx) => {
    const before = await findRuleSet(tx, effectiveFrom)
    if (before && isNew) return invalidAt(['effectiveFrom'], 'day_taken')
    if (before) await tx.escalationRule.deleteMany({ where: { ruleSetId: before.id } })
    const data = { ...words, effectiveFrom, rules: { create: rules } }
    const { id } = before
      ? await tx.escalationRuleSet.update({ where: { id: before.id }, data })
      : await tx.escalationRuleSet.create({ data })
    await recordEvent(tx, actor, {
      action: 'rule-set:save',
      recordType: 'rule-set',
      recordId: id,
      ...(before && { before: toJson(before) }),
      after: parsed.data,
    })
    return { ok: true }
  })
}

/**
 * Sets the public holidays of a year, all of them, with their source; what was known of that year is replaced.
 * For administrators of the whole country. Refuses with `invalid`; throws when forbidden.
 */
export async function saveHolidays(
  actor: Actor,
  input: HolidayYearInput,
): Promise<{ ok: true } | Refusal> {
  requireNationwide(actor, 'redress:edit')
  const parsed = holidayYearSchema.safeParse(input)
  if (!parsed.success) return invalid(parsed.error)
  const { year, source, holidays } = parsed.data
  return inTransaction(async (tx) => {
    const before = await tx.holiday.findMany({ where: { year }, orderBy: { date: 'asc' } })
    await tx.holiday.deleteMany({ where: { year } })
    await tx.holidayYear.upsert({
      where: { year },
      create: { year, source },
      update: { source },
    })
    await tx.holiday.createMany({
      data: holidays.map((holiday) => ({ ...holiday, date: new Date(holiday.date), year })),
    })
    await recordEvent(tx, actor, {
      action: 'holidays:save',
      recordType: 'holiday-year',
      recordId: String(year),
      ...(before.length > 0 && { before: toJson(before) }),
      after: parsed.data,
    })
    return { ok: true }
  })
}

function findRuleSet(tx: Transaction, effectiveFrom: Date) {
  return tx.escalationRuleSet.findUnique({ where: { effectiveFrom }, include: { rules: true } })
}

function toJson(value: object): Prisma.InputJsonObject {
  return JSON.parse(JSON.stringify(value)) as Prisma.InputJsonObject
}
