import { Prisma } from '@/lib/db/generated/client'
import { isSlug } from '@/lib/offices/slug'

export interface OfferScope {
  /** Offices of this division, district or upazila. */
  areaId?: string
  departmentSlug?: string
}

/** The condition on an office (alias `o`); null for an area or a department that cannot be one. */
export function offerScopeSql({ areaId, departmentSlug }: OfferScope): Prisma.Sql | null {
  const asked = [areaId, departmentSlug].filter((each) => each !== undefined)
  if (!asked.every(isSlug)) return null
  const conditions = [
    Prisma.sql`TRUE`,
    ...(areaId
      ? [
          Prisma.sql`(o."divisionId" = ${areaId} OR o."districtId" = ${areaId} OR o."upazilaId" = ${areaId})`,
        ]
      : []),
    ...(departmentSlug
      ? [
          Prisma.sql`o."departmentId" = (SELECT "id" FROM "Department" WHERE "slug" = ${departmentSlug})`,
        ]
      : []),
  ]
  return Prisma.join(conditions, ' AND ')
}
