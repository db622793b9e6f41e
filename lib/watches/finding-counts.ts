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
    SELECT v."id", found."opened", found."reopened", gone."fixed"
    FROM "CharterVersion" v
    JOIN "Charter" c ON c."id" = v."charterId"
    LEFT JOIN "CharterVersion" b ON b."charterId" = v."charterId" AND b."number" = v."number" - 1
    CROSS JOIN LATERAL (
      SELECT count(*) FILTER (WHERE f."reopenedAt" IS NULL)::int AS "opened",
        count(*) FILTER (WHERE f."reopenedAt" IS NOT NULL)::int AS "reopened"
      FROM "Finding" f
      WHERE f."versionId" = v."id" AND f."status" <> 'WAIVED' AND f."createdAt" < ${ends}
        AND NOT EXISTS (SELECT 1 FROM "Finding" p WHERE p."versionId" = b."id"
          AND p."officeId" = f."officeId" AND p."identity" = f."identity"
          AND p."status" <> 'FIXED')
    ) found
    CROSS JOIN LATERAL (
      SELECT count(*)::int AS "fixed" FROM "FindingEvent" e
      WHERE e."officeId" = c."officeId" AND e."versionNumber" = v."number"
        AND e."change" = 'FIXED' AND e."at" < ${ends}
    ) gone
    WHERE v."id" IN (${ids})`
  return new Map(rows.map(({ id, ...counts }) => [id, counts]))
}

/** A publication is one transaction, over long before this. */
const ends = Prisma.sql`v."publishedAt" + interval '10 minutes'`
