// The scope of an actor for queries written in SQL: the same conditions as `officeScope`, on the row `o` of Office.
import { Prisma } from '@/lib/db/generated/client'
import type { Actor, Grant } from './actor'
import { type Action, grantsFor } from './policy'

/**
 * The offices an actor may do something to, for `WHERE … AND ${officeScopeSql(actor, 'office:read')}` where the
 * office is called `o`. False for an actor without a grant; true for one over the whole country.
 */
export function officeScopeSql(actor: Actor, action: Action): Prisma.Sql {
  const grants = grantsFor(actor, action)
  if (grants.length === 0) return Prisma.sql`FALSE`
  return Prisma.sql`(${Prisma.join(grants.map(conditionOf), ' OR ')})`
}

function conditionOf({ areaId, departmentSlug }: Grant): Prisma.Sql {
  const conditions = [
    ...(areaId === undefined
      ? []
      : [Prisma.sql`${areaId} IN (o."divisionId", o."districtId", o."upazilaId")`]),
    ...(departmentSlug === undefined
      ? []
      : [
          Prisma.sql`o."departmentId" = (SELECT "id" FROM "Department" WHERE "slug" = ${departmentSlug})`,
        ]),
  ]
  if (conditions.length === 0) return Prisma.sql`TRUE`
  return Prisma.sql`(${Prisma.join(conditions, ' AND ')})`
}
