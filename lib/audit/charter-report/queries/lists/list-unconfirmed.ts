import 'server-only'
import { db } from '@/lib/db/client'
import type { Capped, ReportFacts } from '../../facts'
import { type Asked, mostListed } from '../asked'
import { findOffices } from '../find-offices'
import { inService, officeOrder, officesIn, versionBefore } from '../scope-sql'

interface Row {
  id: string
  last: Date | null
  total: number
}

/** Offices whose published charter nobody confirmed in three months; those never confirmed first, then the longest ago. */
export async function listUnconfirmed({
  scope,
  to,
  lastDay,
}: Asked): Promise<ReportFacts['unconfirmed']> {
  const rows = await db.$queryRaw<Row[]>`
    SELECT o."id", k."last", count(*) OVER ()::int AS "total" FROM "Office" o
    LEFT JOIN LATERAL (
      SELECT max(k."confirmedOn") AS "last" FROM "Confirmation" k
      WHERE k."officeId" = o."id" AND k."confirmedOn" <= ${lastDay}::date) k ON TRUE
    WHERE ${officesIn(scope)} AND ${inService(to)} AND EXISTS (${versionBefore(to)})
      AND (k."last" IS NULL OR k."last" < ${lastDay}::date - INTERVAL '3 months')
    ORDER BY k."last" NULLS FIRST, ${officeOrder} LIMIT ${mostListed}`
  const officeOf = await findOffices(
    rows.map(({ id }) => id),
    scope,
  )
  const entries = rows.map(({ id, last }) => ({ office: officeOf(id), ...(last && { last }) }))
  return { entries, total: rows[0]?.total ?? 0 } satisfies Capped<unknown>
}
