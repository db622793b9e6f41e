import 'server-only'
import { db } from '@/lib/db/client'
import type { Prisma } from '@/lib/db/generated/client'
import { isSlug } from '@/lib/offices/slug'
import { timeLimitSchema } from '@/lib/values/schema'
import { summariseOffers, type WideOffers } from '../wide'
import { type OfferScope, offerScopeSql } from './offer-scope'

/**
 * The middle and the spread of one standard service over any number of offices, whole and district by district, as
 * their charters in force at a moment say it; versions never change, so that it stays as it is but for offices that
 * close or move. Null where no office offers it. One statement, equal limits read once.
 * @example (await findWideOffers('land-mutation', { departmentSlug: 'land' }, new Date()))?.time?.median // 28
 */
export async function findWideOffers(
  standard: string,
  scope: OfferScope,
  at: Date,
): Promise<WideOffers | null> {
  const within = offerScopeSql(scope)
  if (!isSlug(standard) || within === null) return null
  const [rows, areas] = await Promise.all([countAlike(standard, within, at), listDistricts()])
  if (rows.length === 0) return null
  const alike = rows.map((row) => ({
    ...row,
    timeLimit: row.timeLimit === null ? null : timeLimitSchema.parse(row.timeLimit),
  }))
  return summariseOffers(alike, new Map(areas.map((area) => [area.id, area])))
}

interface Row {
  districtId: string | null
  timeLimit: unknown
  count: number
}

function countAlike(standard: string, within: Prisma.Sql, at: Date): Promise<Row[]> {
  return db.$queryRaw`
    WITH offering AS (
      SELECT o."districtId", o."departmentId", o."level", v."id" AS "versionId"
      FROM "Office" o JOIN "Charter" c ON c."officeId" = o."id"
      JOIN LATERAL (
        SELECT "id" FROM "CharterVersion"
        WHERE "charterId" = c."id" AND "publishedAt" <= ${at} ORDER BY "number" DESC LIMIT 1
      ) v ON TRUE
      WHERE o."state" = 'ACTIVE' AND ${within}
    ), offers AS (
      SELECT f.*, sv."timeLimit" FROM offering f
      LEFT JOIN (
        SELECT "versionId", "timeLimit" FROM "ServiceVersion"
        WHERE "standardServiceId" = (SELECT "id" FROM "StandardService" WHERE "slug" = ${standard})
      ) sv ON sv."versionId" = f."versionId"
    )
    SELECT "districtId", "timeLimit", count(*)::int AS "count" FROM offers
    WHERE ("departmentId", "level") IN (
      SELECT DISTINCT "departmentId", "level" FROM offers WHERE "timeLimit" IS NOT NULL)
    GROUP BY "districtId", "timeLimit"`
}

function listDistricts() {
  return db.area.findMany({
    where: { level: 'DISTRICT' },
    select: { id: true, level: true, nameBn: true, nameEn: true },
  })
}
