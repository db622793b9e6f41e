import 'server-only'
import type { Actor } from '@/lib/access/actor'
import { officeScopeSql } from '@/lib/access/scope-sql'
import type { AreaName } from '@/lib/charters/published-charter'
import { officialPair } from '@/lib/charters/translations'
import { db } from '@/lib/db/client'
import { Prisma } from '@/lib/db/generated/client'
import type { UnattendedEntry } from '../person-view'

const pageSize = 100

interface Row {
  areaId: string | null
  level: AreaName['level'] | null
  areaBn: string | null
  areaEn: string | null
  slug: string
  nameBn: string
  nameEn: string
  offices: number
  unattended: number
}

/**
 * Each district × department of the actor's in which offices are in service that no active programmer looks
 * after, the most of them first; at most a hundred. For administrators; others get none.
 */
export async function listUnattended(actor: Actor): Promise<UnattendedEntry[]> {
  const rows = await db.$queryRaw<Row[]>`
    SELECT a."id" AS "areaId", a."level", a."nameBn" AS "areaBn", a."nameEn" AS "areaEn",
      d."slug", d."nameBn", d."nameEn", x."offices", x."unattended"
    FROM (${unattendedSql(actor)}) x
    JOIN "Department" d ON d."id" = x."departmentId"
    LEFT JOIN "Area" a ON a."id" = x."areaId"
    ORDER BY x."unattended" DESC, a."nameBn" COLLATE "bn-BD-x-icu" NULLS FIRST, d."slug"
    LIMIT ${pageSize}`
  return rows.map(({ areaId, level, areaBn, areaEn, ...row }) => ({
    ...(areaId &&
      level && { area: { id: areaId, level, nameBn: areaBn ?? '', nameEn: areaEn ?? '' } }),
    department: { slug: row.slug, name: officialPair(row.nameBn, row.nameEn) },
    offices: row.offices,
    unattended: row.unattended,
  }))
}

/** How many districts × departments that is. */
export async function countUnattended(actor: Actor): Promise<number> {
  const [row] = await db.$queryRaw<{ count: number }[]>`
    SELECT count(*)::int AS "count" FROM (${unattendedSql(actor)}) x`
  return row?.count ?? 0
}

function unattendedSql(actor: Actor): Prisma.Sql {
  return Prisma.sql`
    SELECT COALESCE(o."districtId", o."divisionId") AS "areaId", o."departmentId",
      count(*)::int AS "offices", (count(*) FILTER (WHERE NOT ${attended}))::int AS "unattended"
    FROM "Office" o
    WHERE o."state" = 'ACTIVE' AND ${officeScopeSql(actor, 'person:manage')}
    GROUP BY 1, 2
    HAVING count(*) FILTER (WHERE NOT ${attended}) > 0`
}

const attended = Prisma.sql`EXISTS (
  SELECT 1 FROM "Grant" g JOIN "User" u ON u."id" = g."userId"
  WHERE g."role" = 'PROGRAMMER' AND g."endedAt" IS NULL AND u."deactivatedAt" IS NULL
    AND (g."areaId" IS NULL OR g."areaId" IN (o."divisionId", o."districtId", o."upazilaId"))
    AND (g."departmentId" IS NULL OR g."departmentId" = o."departmentId"))`
