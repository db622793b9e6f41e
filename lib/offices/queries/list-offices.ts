import 'server-only'
import { db } from '@/lib/db/client'
import { Prisma } from '@/lib/db/generated/client'
import { containsWords, queryKey } from '@/lib/search/words'
import { officeEntrySelect, toOfficeEntry } from '../views/office-entry'
import type { OfficeListEntry, OfficeListFilter, Page } from '../views/office-view'
import { isSlug } from '../slug'
import { isUuid, readCursor, writeCursor } from '../page-cursor'

const pageSize = 50
const maxPageSize = 100

/**
 * Offices in service, in the order of their names, read by key: however long the list, a page costs the same.
 * An unknown area or department, or a cursor that is none, gives what is there: nothing, or the first page.
 * @example await listOffices({ areaId: 'narail', departmentSlug: 'doict' })
 */
export async function listOffices(filter: OfficeListFilter = {}): Promise<Page<OfficeListEntry>> {
  const limit = Math.min(filter.limit ?? pageSize, maxPageSize)
  const keys = await findKeys(filter, limit + 1)
  const shown = keys.slice(0, limit)
  const rows = await db.office.findMany({
    where: { id: { in: shown.map(({ id }) => id) } },
    select: { id: true, ...officeEntrySelect },
  })
  const byId = new Map(rows.map((row) => [row.id, toOfficeEntry(row)]))
  const last = shown.at(-1)
  return {
    entries: shown.flatMap(({ id }) => byId.get(id) ?? []),
    ...(keys.length > limit && last && { next: writeCursor([last.name, last.id]) }),
  }
}

function findKeys(filter: OfficeListFilter, take: number): Promise<{ id: string; name: string }[]> {
  const name = nameOf(filter.locale ?? 'bn')
  const conditions = [
    Prisma.sql`o."state" = 'ACTIVE'`,
    ...inArea(filter),
    ...inDepartment(filter.departmentSlug),
    ...named(filter.q),
    ...following(filter.after, name),
  ]
  return db.$queryRaw`
    SELECT o."id", ${name} AS "name" FROM "Office" o
    WHERE ${Prisma.join(conditions, ' AND ')}
    ORDER BY ${name}, o."id" LIMIT ${take}`
}

/** The very expressions the indexes Office_by_name_… are made of. */
function nameOf(locale: 'bn' | 'en'): Prisma.Sql {
  return locale === 'bn'
    ? Prisma.sql`COALESCE(o."nameBn", o."nameEn", '') COLLATE "bn-BD-x-icu"`
    : Prisma.sql`COALESCE(o."nameEn", o."nameBn", '') COLLATE "en-x-icu"`
}

function inArea({ areaId, directly }: OfficeListFilter): Prisma.Sql[] {
  if (areaId === undefined) return []
  if (!isSlug(areaId)) return [Prisma.sql`FALSE`]
  const within = Prisma.sql`(o."divisionId" = ${areaId} OR o."districtId" = ${areaId} OR o."upazilaId" = ${areaId})`
  const smallest = Prisma.sql`COALESCE(o."upazilaId", o."districtId", o."divisionId") = ${areaId}`
  return directly ? [within, smallest] : [within]
}

function inDepartment(slug: string | undefined): Prisma.Sql[] {
  if (slug === undefined) return []
  if (!isSlug(slug)) return [Prisma.sql`FALSE`]
  return [Prisma.sql`o."departmentId" = (SELECT "id" FROM "Department" WHERE "slug" = ${slug})`]
}

function named(q: string | undefined): Prisma.Sql[] {
  const key = queryKey(q ?? '')
  if (key === '') return []
  return [
    Prisma.sql`o."id" IN (
      SELECT e."officeId" FROM "SearchEntry" e
      WHERE e."serviceId" IS NULL AND ${containsWords(Prisma.sql`e."key"`, key)})`,
  ]
}

function following(after: string | undefined, name: Prisma.Sql): Prisma.Sql[] {
  const cursor = readCursor(after, 2)
  if (!cursor || !isUuid(cursor[1])) return []
  return [Prisma.sql`(${name}, o."id") > (${cursor[0]}, ${cursor[1]}::uuid)`]
}
