// What a publication did to the findings of an office, as its version, its findings and their trail tell.
import 'server-only'
import { db } from '@/lib/db/client'
import { Prisma } from '@/lib/db/generated/client'
import type { FindingCounts } from './watched-office'

type Row = FindingCounts & { id: string }

/**
 * By version; what the nightly audit found or settled afterwards is not the publication's doing. One question for
 * any number of versions.
 */
export async function countChanged(
  versionIds: readonly string[],
): Promise<Map<string, FindingCounts>> {
  if (versionIds.length === 0) return new Map()
  const ids = Prisma.join(versionIds.map((id) => Prisma.sql`${id}::uuid`))
  const rows = await db.$queryRaw<Row[]>`
    SELECT v."id", found."opened", gone."fixed", gone."reopened"
    FROM "CharterVersion" v
    JOIN "Charter" c ON c."id" = v."charterId"
    LEFT JOIN "CharterVersion" b ON b."charterId" = v."charterId" AND b."number" = v."number" - 1
    CROSS JOIN LATERAL (
      SELECT COALESCE(sum(GREATEST(0, x."now" - x."before")), 0)::int AS "opened" FROM (
        SELECT count(*) FILTER (WHERE f."versionId" = v."id" AND f."status" = 'OPEN'
            AND f."reopenedAt" IS NULL AND f."createdAt" < ${ends}) AS "now",
          count(*) FILTER (WHERE f."versionId" = b."id" AND f."status" <> 'FIXED') AS "before"
        FROM "Finding" f
        WHERE f."officeId" = c."officeId" AND f."versionId" IN (v."id", b."id")
        GROUP BY f."identity") x
    ) found
    CROSS JOIN LATERAL (
      SELECT count(*) FILTER (WHERE e."change" = 'FIXED')::int AS "fixed",
        count(*) FILTER (WHERE e."change" = 'REOPENED')::int AS "reopened"
      FROM "FindingEvent" e
      WHERE e."officeId" = c."officeId" AND e."versionNumber" = v."number" AND e."at" < ${ends}
    ) gone
    WHERE v."id" IN (${ids})`
  return new Map(rows.map(({ id, ...counts }) => [id, counts]))
}

/** A publication is one transaction, over long before this. */
const ends = Prisma.sql`v."publishedAt" + interval '10 minutes'`
