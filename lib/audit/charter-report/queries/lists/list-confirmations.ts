import 'server-only'
import { db } from '@/lib/db/client'
import type { Bilingual } from '@/lib/i18n/bilingual'
import type { Capped, ReportConfirmation } from '../../facts'
import { type Asked, mostListed } from '../asked'
import { findOffices } from '../find-offices'
import { officesIn } from '../scope-sql'

interface Row {
  officeId: string
  confirmedOn: Date
  saidBy: { title: Bilingual }
  services: number
  isWhole: boolean
  total: number
  offices: number
}

/** Who confirmed in the quarter, the latest first; what one post said on one day of many services is one entry. */
export async function listConfirmations({
  scope,
  quarter,
}: Asked): Promise<Capped<ReportConfirmation> & { offices: number }> {
  const rows = await db.$queryRaw<Row[]>`
    WITH said AS (
      SELECT k."officeId", k."confirmedOn", k."postId", (array_agg(k."saidBy"))[1] AS "saidBy",
        count(k."serviceId")::int AS "services", bool_or(k."serviceId" IS NULL) AS "isWhole"
      FROM "Office" o JOIN "Confirmation" k ON k."officeId" = o."id"
        AND k."confirmedOn" BETWEEN ${quarter.first}::date AND ${quarter.last}::date
      WHERE ${officesIn(scope)} GROUP BY 1, 2, 3)
    SELECT said.*, (SELECT count(*)::int FROM said) AS "total",
      (SELECT count(DISTINCT "officeId")::int FROM said) AS "offices"
    FROM said ORDER BY "confirmedOn" DESC, "officeId", "postId" LIMIT ${mostListed}`
  const officeOf = await findOffices(
    rows.map(({ officeId }) => officeId),
    scope,
  )
  const entries = rows.map(({ officeId, confirmedOn, saidBy, services, isWhole }) => ({
    office: officeOf(officeId),
    on: confirmedOn,
    postTitle: saidBy.title,
    ...(!isWhole && { services }),
  }))
  return { entries, total: rows[0]?.total ?? 0, offices: rows[0]?.offices ?? 0 }
}
