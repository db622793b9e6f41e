import 'server-only'
import type { Actor } from '@/lib/access/actor'
import { grantsFor } from '@/lib/access/policy'
import { db } from '@/lib/db/client'
import { Prisma } from '@/lib/db/generated/client'
import type { Bilingual } from '@/lib/i18n/bilingual'
import { toNamedOffice } from '../views/office-header'
import { officeLevels } from '../schema'

const maxChoices = 200

/**
 * Offices in service that may stand above one of this level, department and area: of higher levels, in its area
 * or one above it, the nearest and those of its own department first. None for who may neither create nor move offices.
 */
export async function listParentChoices(
  actor: Actor,
  place: { level: string; departmentSlug: string; areaId?: string },
): Promise<{ slug: string; name: Bilingual; isOwnDepartment: boolean }[]> {
  const may = grantsFor(actor, 'office:create').length + grantsFor(actor, 'office:move').length
  if (may === 0) return []
  const higher = officeLevels.slice(
    0,
    Math.max(
      1,
      officeLevels.findIndex((l) => l === place.level),
    ),
  )
  const rows = await db.$queryRaw<Row[]>`
    WITH RECURSIVE above AS (
      SELECT "id", "parentId" FROM "Area" WHERE "id" = ${place.areaId ?? ''}
      UNION ALL SELECT a."id", a."parentId" FROM "Area" a JOIN above b ON a."id" = b."parentId"
    )
    SELECT o."slug", o."nameBn", o."nameEn", d."slug" = ${place.departmentSlug} AS "isOwnDepartment"
    FROM "Office" o JOIN "Department" d ON d."id" = o."departmentId"
    WHERE o."state" = 'ACTIVE' AND o."level"::text IN (${Prisma.join(higher)})
      AND (COALESCE(o."upazilaId", o."districtId", o."divisionId") IS NULL
        OR COALESCE(o."upazilaId", o."districtId", o."divisionId") IN (SELECT "id" FROM above))
    ORDER BY (d."slug" = ${place.departmentSlug}) DESC, o."level" DESC, o."slug"
    LIMIT ${maxChoices}`
  return rows.map(({ isOwnDepartment, ...office }) => ({
    ...toNamedOffice(office),
    isOwnDepartment,
  }))
}

interface Row {
  slug: string
  nameBn: string | null
  nameEn: string | null
  isOwnDepartment: boolean
}
