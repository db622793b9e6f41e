// Whole published charters in one statement: the database writes each as one document, in the shape in which
// `loadStoredRows` gives a single one. Loading them as objects of their own takes several times as long.
import 'server-only'
import { Prisma } from '@/lib/db/generated/client'
import type { Transaction } from '@/lib/db/transaction'
import type { StoredRows } from '../drafts/stored-rows'

export interface CharterRows {
  officeId: string
  versionId: string
  number: number
  rows: StoredRows
}

const pillars = Prisma.sql`
  SELECT COALESCE(json_agg(json_build_object('pillarId', p."id", 'pillar',
    json_build_object('slug', p."slug", 'strategy', json_build_object('slug', g."slug")))), '[]')
  FROM "ServicePillar" q
  JOIN "Pillar" p ON p."id" = q."pillarId"
  JOIN "Strategy" g ON g."id" = p."strategyId"
  WHERE q."serviceVersionId" = sv."id"`

/** The rows of the current versions of these offices, in the order of their ids; who has published nothing is left out. */
export async function loadCharterRows(
  tx: Transaction,
  officeIds: readonly string[],
): Promise<CharterRows[]> {
  const found = await tx.$queryRaw<(Omit<CharterRows, 'rows'> & { document: string })[]>`
    SELECT c."officeId", v."id" AS "versionId", v."number", row_to_json(w)::text AS "document"
    FROM "Charter" c
    JOIN "CharterVersion" v ON v."id" = c."currentVersionId"
    CROSS JOIN LATERAL (
      SELECT v."sourceLanguage", v."visionBn", v."visionEn", v."missionBn", v."missionEn",
        v."translations",
        (SELECT COALESCE(json_agg(i ORDER BY i."position"), '[]')
          FROM "CharterItem" i WHERE i."versionId" = v."id") AS "items",
        (SELECT COALESCE(json_agg(l ORDER BY l."level"), '[]')
          FROM "EscalationLevel" l WHERE l."versionId" = v."id") AS "escalationLevels",
        (SELECT COALESCE(json_agg(s ORDER BY s."position"), '[]') FROM (
          SELECT sv.*,
            json_build_object('slug', k."slug") AS "service",
            CASE WHEN t."id" IS NOT NULL THEN json_build_object('slug', t."slug") END
              AS "standardService",
            (SELECT COALESCE(json_agg(d ORDER BY d."position"), '[]')
              FROM "RequiredDocument" d WHERE d."serviceVersionId" = sv."id") AS "documents",
            (SELECT COALESCE(json_agg(n ORDER BY n."position"), '[]')
              FROM "ServiceVariant" n WHERE n."serviceVersionId" = sv."id") AS "variants",
            (SELECT COALESCE(json_agg(e ORDER BY e."position"), '[]')
              FROM "ServiceEscalationPost" e WHERE e."serviceVersionId" = sv."id")
              AS "escalationPosts",
            (${pillars}) AS "pillars"
          FROM "ServiceVersion" sv
          JOIN "Service" k ON k."id" = sv."serviceId"
          LEFT JOIN "StandardService" t ON t."id" = sv."standardServiceId"
          WHERE sv."versionId" = v."id") s) AS "services") w
    WHERE c."officeId" = ANY(${[...officeIds]}::uuid[])
    ORDER BY c."officeId"`
  return found.map(({ document, ...version }) => ({ ...version, rows: JSON.parse(document) }))
}
