import 'server-only'
import { db } from '@/lib/db/client'
import { isSlug } from '@/lib/offices/slug'
import { mostOffers, type OfficeRef } from '../office-ref'
import { type OfferScope, offerScopeSql } from './offer-scope'

export interface OfferList {
  refs: OfficeRef[]
  /** There are more than one comparison holds. */
  tooMany: boolean
}

/**
 * The offices in service whose charter in force has the standard service, with the version in force; and those of
 * the same department and level that have it not, so that what is missing can be said. By slug.
 * @example await listOffering('land-mutation', { areaId: 'rajshahi' })
 */
export async function listOffering(standard: string, scope: OfferScope): Promise<OfferList> {
  const within = offerScopeSql(scope)
  if (!isSlug(standard) || within === null) return { refs: [], tooMany: false }
  const rows = await db.$queryRaw<{ slug: string; number: number }[]>`
    WITH "inScope" AS (
      SELECT o."slug", o."departmentId", o."level", c."currentVersionId", sv."offers"
      FROM "StandardService" s, "Office" o JOIN "Charter" c ON c."officeId" = o."id"
      LEFT JOIN LATERAL (
        SELECT TRUE AS "offers" FROM "ServiceVersion"
        WHERE "versionId" = c."currentVersionId" AND "standardServiceId" = s."id" LIMIT 1
      ) sv ON TRUE
      WHERE s."slug" = ${standard} AND o."state" = 'ACTIVE' AND c."currentVersionId" IS NOT NULL
        AND ${within})
    SELECT i."slug", v."number" FROM "inScope" i
    JOIN "CharterVersion" v ON v."id" = i."currentVersionId"
    WHERE (i."departmentId", i."level") IN (
      SELECT DISTINCT "departmentId", "level" FROM "inScope" WHERE "offers")
    ORDER BY i."slug" LIMIT ${mostOffers + 1}`
  return rows.length > mostOffers ? { refs: [], tooMany: true } : { refs: rows, tooMany: false }
}
