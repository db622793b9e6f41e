import 'server-only'
import type { Actor } from '@/lib/access/actor'
import { officeScopeSql } from '@/lib/access/scope-sql'
import { db } from '@/lib/db/client'
import { Prisma } from '@/lib/db/generated/client'
import { filters } from '../my-offices/conditions-sql'
import { withCharter } from '../my-offices/facts-sql'
import type { MyOfficeFilter } from '../my-offices/my-office'

/** Beyond this an exact count costs more than it tells. */
const most = 1_000

export type MyOfficeCounts = Record<MyOfficeFilter, number>

/** How many of the actor's offices each filter would show; null when there are more than a thousand of them. */
export async function countMyOffices(actor: Actor): Promise<MyOfficeCounts | null> {
  const scope = officeScopeSql(actor, 'office:read')
  const [bounded] = await db.$queryRaw<{ count: number }[]>`
    SELECT count(*)::int AS "count" FROM (SELECT 1 FROM "Office" o WHERE ${scope} LIMIT ${most + 1}) x`
  if ((bounded?.count ?? 0) > most) return null
  const asked = Object.entries(filters)
  const joins = new Set(asked.flatMap(([, { joins }]) => joins ?? []))
  const counts = asked.map(
    ([filter, { where }]) =>
      Prisma.sql`(count(*) FILTER (WHERE o."state" = 'ACTIVE' AND ${where}))::int AS ${Prisma.raw(`"${filter}"`)}`,
  )
  const [row] = await db.$queryRaw<MyOfficeCounts[]>`
    SELECT (count(*) FILTER (WHERE o."state" = 'ACTIVE'))::int AS "all",
      (count(*) FILTER (WHERE o."state" <> 'ACTIVE'))::int AS "closed", ${Prisma.join(counts)}
    FROM ${withCharter} ${Prisma.join([...joins], ' ')}
    WHERE ${scope}`
  return row ?? null
}
