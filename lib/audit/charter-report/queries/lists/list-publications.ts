import 'server-only'
import { db } from '@/lib/db/client'
import type { Publication, ReportFacts } from '../../facts'
import type { Asked } from '../asked'
import { findOffices } from '../find-offices'
import { loadVersions } from './load-versions'
import { officesIn } from '../scope-sql'
import { summariseChanges } from './summarise-changes'

/** Each is compared with the version before it, service by service. */
const mostShown = 25

interface Row {
  id: string
  officeId: string
  number: number
  publishedAt: Date
  previousId: string | null
  services: number
  total: number
  offices: number
}

/**
 * Versions published in the quarter, the latest first, each with what became of the services of the version before;
 * what was redacted of either is no part of it.
 */
export async function listPublications({
  scope,
  from,
  to,
}: Asked): Promise<ReportFacts['publications']> {
  const rows = await db.$queryRaw<Row[]>`
    WITH published AS (
      SELECT v."id", v."charterId", v."number", v."publishedAt", o."id" AS "officeId"
      FROM "Office" o JOIN "Charter" c ON c."officeId" = o."id"
      JOIN "CharterVersion" v ON v."charterId" = c."id" AND v."number" IS NOT NULL
        AND v."publishedAt" >= ${from} AND v."publishedAt" < ${to}
      WHERE ${officesIn(scope)}),
    sums AS (SELECT count(*)::int AS "total", count(DISTINCT "officeId")::int AS "offices" FROM published),
    shown AS (SELECT * FROM published ORDER BY "publishedAt" DESC, "id" DESC LIMIT ${mostShown})
    SELECT shown.*, sums.*,
      (SELECT p."id" FROM "CharterVersion" p
        WHERE p."charterId" = shown."charterId" AND p."number" = shown."number" - 1) AS "previousId",
      (SELECT count(*)::int FROM "ServiceVersion" s WHERE s."versionId" = shown."id") AS "services"
    FROM shown, sums ORDER BY shown."publishedAt" DESC, shown."id" DESC`
  const officeOf = await findOffices(
    rows.map(({ officeId }) => officeId),
    scope,
  )
  const changes = await findChanges(rows)
  const entries = rows.map(({ id, officeId, number, publishedAt, services }): Publication => {
    const changed = changes.get(id)
    const office = officeOf(officeId)
    return { office, number, publishedAt, services, ...(changed && { changes: changed }) }
  })
  return { entries, total: rows[0]?.total ?? 0, offices: rows[0]?.offices ?? 0 }
}

/** By version; a first one has none. */
async function findChanges(rows: readonly Row[]) {
  const pairs = rows.flatMap(({ id, previousId }) => (previousId ? [{ id, previousId }] : []))
  const versions = await loadVersions(pairs.flatMap(({ id, previousId }) => [id, previousId]))
  return new Map(
    pairs.map(({ id, previousId }) => {
      const [before, after] = [versions.get(previousId), versions.get(id)]
      if (!before || !after) throw new Error(`version ${id} or the one before it is not published`)
      return [id, summariseChanges(before, after)]
    }),
  )
}
