import 'server-only'
import type { Actor } from '@/lib/access/actor'
import { getAuthorisedOffice } from '@/lib/access/authorise'
import { officeScopeSql } from '@/lib/access/scope-sql'
import { db } from '@/lib/db/client'
import { Prisma } from '@/lib/db/generated/client'
import { containsWords, queryKey } from '@/lib/search/words'
import { officeEntrySelect, toOfficeEntry } from '../views/office-entry'
import type { OfficeListEntry } from '../views/office-view'

const maxTargets = 30

/**
 * Offices in service that this one may be merged into: all of them must be the actor's to close. Those of its own
 * department and area first; with `q`, those whose name has its words; with `intoSlug`, that one alone.
 */
export async function listMergerTargets(
  actor: Actor,
  { officeSlug, q = '', intoSlug }: { officeSlug: string; q?: string; intoSlug?: string },
): Promise<OfficeListEntry[]> {
  const { id } = await getAuthorisedOffice(db, actor, 'office:close', officeSlug)
  const key = queryKey(q)
  const conditions = [
    Prisma.sql`o."state" = 'ACTIVE' AND o."id" <> own."id"`,
    officeScopeSql(actor, 'office:close'),
    ...(intoSlug ? [Prisma.sql`o."slug" = ${intoSlug}`] : []),
    ...(key === '' ? [] : [named(key)]),
  ]
  const keys = await db.$queryRaw<{ id: string }[]>`
    SELECT o."id" FROM "Office" own CROSS JOIN "Office" o
    WHERE own."id" = ${id}::uuid AND ${Prisma.join(conditions, ' AND ')}
    ORDER BY (o."departmentId" = own."departmentId")::int
        + COALESCE(o."districtId" = own."districtId", FALSE)::int
        + COALESCE(o."upazilaId" = own."upazilaId", FALSE)::int DESC, o."slug"
    LIMIT ${maxTargets}`
  const rows = await db.office.findMany({
    where: { id: { in: keys.map((row) => row.id) } },
    select: { id: true, ...officeEntrySelect },
  })
  const byId = new Map(rows.map((row) => [row.id, toOfficeEntry(row)]))
  return keys.flatMap((row) => byId.get(row.id) ?? [])
}

function named(key: string): Prisma.Sql {
  return Prisma.sql`o."id" IN (
    SELECT e."officeId" FROM "SearchEntry" e
    WHERE e."serviceId" IS NULL AND ${containsWords(Prisma.sql`e."key"`, key)})`
}
