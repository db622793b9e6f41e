// What is known of offices on a day, for rules that cannot judge by a charter's words alone.
import 'server-only'
import { isoDay } from '@/lib/i18n/format-day'
import type { Transaction } from '@/lib/db/transaction'
import type { OfficeFacts } from './context-of'
import { loadPlaces, type OfficeArea } from './load-places'

/**
 * The facts of these offices on a day, by office id: a fixed number of queries however many there are. Any
 * confirmation counts, of the whole charter or of one service, as it does in the tables.
 */
export async function loadFacts(
  tx: Transaction,
  officeIds: readonly string[],
  today: Date,
): Promise<Map<string, OfficeFacts>> {
  const offices = await tx.$queryRaw<(OfficeArea & Upkeep & { id: string })[]>`
    SELECT o."id", o."divisionId", o."districtId", o."upazilaId", v."publishedAt",
      (SELECT max(k."confirmedOn") FROM "Confirmation" k
        WHERE k."officeId" = o."id" AND k."confirmedOn" <= ${today}::date) AS "confirmedOn"
    FROM "Office" o
    LEFT JOIN "Charter" c ON c."officeId" = o."id"
    LEFT JOIN "CharterVersion" v ON v."id" = c."currentVersionId"
    WHERE o."id" = ANY(${[...officeIds]}::uuid[])`
  const escalationRules = await loadEscalationRules(tx, today)
  const usualTimes = await loadUsualTimes(tx)
  const placesOf = await loadPlaces(tx)
  return new Map(
    offices.map((office) => [
      office.id,
      {
        ...{ usualTimes, escalationRules, places: placesOf(office) },
        upkeep: toUpkeep(office, today),
      },
    ]),
  )
}

/** The facts that count for a draft with services after these standard ones. */
export async function loadDraftFacts(
  tx: Transaction,
  officeId: string,
  standardSlugs: readonly string[],
  today: Date,
): Promise<OfficeFacts> {
  const select = { divisionId: true, districtId: true, upazilaId: true } as const
  const office = await tx.office.findUniqueOrThrow({ where: { id: officeId }, select })
  const placesOf = await loadPlaces(tx)
  return {
    escalationRules: await loadEscalationRules(tx, today),
    usualTimes: standardSlugs.length > 0 ? await loadUsualTimes(tx, standardSlugs) : new Map(),
    places: placesOf(office),
  }
}

interface Upkeep {
  publishedAt: Date | null
  confirmedOn: Date | null
}

function toUpkeep({ publishedAt, confirmedOn }: Upkeep, today: Date) {
  return {
    today: dayIn(today),
    ...(publishedAt && { publishedOn: isoDay(publishedAt) }),
    ...(confirmedOn && { confirmedOn: dayIn(confirmedOn) }),
  }
}

/** Of a date column, which has no time. */
const dayIn = (day: Date) => day.toISOString().slice(0, 10)

async function loadEscalationRules(tx: Transaction, today: Date) {
  const rules = await tx.$queryRaw<LevelRule[]>`
    SELECT "level", "limitDays", "extensionDays" FROM "EscalationRule"
    WHERE "ruleSetId" = (
      SELECT "id" FROM "EscalationRuleSet" WHERE "effectiveFrom" <= ${today}::date
      ORDER BY "effectiveFrom" DESC LIMIT 1)`
  return rules.map(({ level, limitDays, extensionDays }) => ({
    ...{ level, limitDays },
    ...(extensionDays && { extensionDays }),
  }))
}

interface LevelRule {
  level: number
  limitDays: number
  extensionDays: number | null
}

async function loadUsualTimes(tx: Transaction, slugs?: readonly string[]) {
  const rows = await tx.usualTime.findMany({
    ...(slugs && { where: { standardService: { slug: { in: [...slugs] } } } }),
    select: { medianDays: true, offices: true, standardService: { select: { slug: true } } },
  })
  return new Map(
    rows.map(({ medianDays, offices, standardService: { slug } }) => [
      slug,
      { medianDays, offices },
    ]),
  )
}
