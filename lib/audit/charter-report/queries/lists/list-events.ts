import 'server-only'
import { db } from '@/lib/db/client'
import type { FindingChange as StoredChange } from '@/lib/db/generated/client'
import type { Capped, FindingChange, ReportEvent } from '../../facts'
import { type Asked, mostListed } from '../asked'
import { findOffices } from '../find-offices'
import { officesIn } from '../scope-sql'

interface Row {
  officeId: string
  rule: string
  change: StoredChange
  at: Date
  versionNumber: number | null
  reason: string | null
  total: number
}

/** Findings that changed in this way in the quarter, the latest first; neither the words judged nor who did it. */
export async function listEvents(
  { scope, from, to }: Asked,
  changes: readonly StoredChange[],
): Promise<Capped<ReportEvent>> {
  const rows = await db.$queryRaw<Row[]>`
    SELECT e."officeId", e."rule", e."change"::text AS "change", e."at", e."versionNumber", e."reason",
      count(*) OVER ()::int AS "total"
    FROM "Office" o JOIN "FindingEvent" e ON e."officeId" = o."id"
      AND e."at" >= ${from} AND e."at" < ${to}
    WHERE ${officesIn(scope)} AND e."change"::text = ANY(${[...changes]})
    ORDER BY e."at" DESC, e."id" DESC LIMIT ${mostListed}`
  const officeOf = await findOffices(
    rows.map(({ officeId }) => officeId),
    scope,
  )
  return { entries: rows.map((row) => toEvent(row, officeOf)), total: rows[0]?.total ?? 0 }
}

function toEvent(row: Row, officeOf: (id: string) => ReportEvent['office']): ReportEvent {
  const { officeId, rule, at, versionNumber, reason } = row
  return {
    office: officeOf(officeId),
    change: row.change.toLowerCase() as FindingChange,
    ...{ rule, at },
    ...(versionNumber !== null && { versionNumber }),
    ...(reason && { reason }),
  }
}
