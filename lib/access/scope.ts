// The offices an actor may do something to, as a condition that every admin query and every write carries.
import type { Prisma } from '@/lib/db/generated/client'
import type { Actor, Grant } from './actor'
import { type Action, grantsFor } from './policy'

/**
 * None for an actor without a grant; for one over the whole country no condition at all.
 * @example db.office.findMany({ where: { AND: [officeScope(actor, 'office:read')] } })
 */
export function officeScope(actor: Actor, action: Action): Prisma.OfficeWhereInput {
  const grants = grantsFor(actor, action)
  // Prisma reads an empty condition as everything in one place and as nothing in another: none is written
  if (grants.some((grant) => conditionsOf(grant).length === 0)) return {}
  if (grants.length === 0) return { id: { in: [] } }
  return { OR: grants.map((grant) => ({ AND: conditionsOf(grant) })) }
}

function conditionsOf({ areaId, departmentSlug }: Grant): Prisma.OfficeWhereInput[] {
  return [
    ...(areaId === undefined
      ? []
      : [{ OR: [{ divisionId: areaId }, { districtId: areaId }, { upazilaId: areaId }] }]),
    ...(departmentSlug === undefined ? [] : [{ department: { slug: departmentSlug } }]),
  ]
}
