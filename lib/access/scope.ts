// The offices an actor may do something to, as a condition that every admin query and every write carries.
import type { Prisma } from '@/lib/db/generated/client'
import type { Actor, Grant } from './actor'
import { type Action, grantsFor } from './policy'

/**
 * @example db.office.findMany({ where: { AND: [officeScope(actor, 'office:read')] } })
 */
export function officeScope(actor: Actor, action: Action): Prisma.OfficeWhereInput {
  return { OR: grantsFor(actor, action).map(toWhere) }
}

/** Prisma reads an empty OR as "nothing", and an empty condition inside it as "everything". */
function toWhere({ areaId, departmentSlug }: Grant): Prisma.OfficeWhereInput {
  return {
    AND: [
      areaId === undefined
        ? {}
        : { OR: [{ divisionId: areaId }, { districtId: areaId }, { upazilaId: areaId }] },
      departmentSlug === undefined ? {} : { department: { slug: departmentSlug } },
    ],
  }
}
