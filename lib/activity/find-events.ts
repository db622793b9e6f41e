// The trail as it is searched: by office, person and day, the newest first, read by key.
import 'server-only'
import type { Actor } from '@/lib/access/actor'
import { normalise } from '@/lib/bangla/normalise'
import { officialPair } from '@/lib/charters/translations'
import { db } from '@/lib/db/client'
import { Prisma } from '@/lib/db/generated/client'
import { isUuid, readCursor } from '@/lib/offices/page-cursor'
import { isSlug } from '@/lib/offices/slug'
import { containsWords, queryKey } from '@/lib/search/words'
import { eventScopeSql } from './event-scope'
import type { EventFilter, EventView } from './event-view'

interface Row {
  id: string
  at: Date
  actorKind: string
  actorId: string
  actorName: string
  action: string
  recordType: string
  recordId: string
  before: unknown
  after: unknown
  isLong: boolean
  slug: string | null
  nameBn: string | null
  nameEn: string | null
}

/** A page shows what changed unless it is too long to read; a download has all of it. */
type Detail = 'short' | 'whole'

/** Bytes as the database keeps them, compressed. */
const longestShown = 30_000
const storedSize = Prisma.sql`(COALESCE(pg_column_size(e."before"), 0) + COALESCE(pg_column_size(e."after"), 0))`

/** The events the actor may read that satisfy the filter, at most `take` from the cursor on. */
export async function findEvents(
  actor: Actor,
  filter: EventFilter,
  take: number,
  detail: Detail = 'short',
): Promise<EventView[]> {
  return readEvents([eventScopeSql(actor), ...conditionsOf(filter)], take, detail)
}

/** The same without the actor's scope, for who was authorised by the record itself. */
export async function readEvents(
  conditions: readonly Prisma.Sql[],
  take: number,
  detail: Detail = 'short',
): Promise<EventView[]> {
  const isLong =
    detail === 'whole' ? Prisma.sql`FALSE` : Prisma.sql`${storedSize} > ${longestShown}`
  const rows = await db.$queryRaw<Row[]>`
    SELECT e."id", e."at", e."actorKind", e."actorId", e."actorName", e."action",
      e."recordType", e."recordId", ${isLong} AS "isLong",
      CASE WHEN NOT ${isLong} THEN e."before" END AS "before",
      CASE WHEN NOT ${isLong} THEN e."after" END AS "after", o."slug", o."nameBn", o."nameEn"
    FROM "ActivityEvent" e LEFT JOIN "Office" o ON o."id" = e."officeId"
    WHERE ${Prisma.join([...conditions], ' AND ')}
    ORDER BY e."at" DESC, e."id" DESC LIMIT ${take}`
  return rows.map(toView)
}

export function conditionsOf(filter: EventFilter): Prisma.Sql[] {
  const { person, from, to, record, after } = filter
  const name = normalise(person ?? '').trim()
  return [
    ...(isDay(from) ? [Prisma.sql`e."at" >= ${startOf(from)}`] : []),
    ...(isDay(to) ? [Prisma.sql`e."at" < ${startOf(to)} + interval '1 day'`] : []),
    ...(name ? [Prisma.sql`strpos(lower(e."actorName"), lower(${name})) > 0`] : []),
    ...(record
      ? [Prisma.sql`e."recordType" = ${record.type} AND e."recordId" = ${record.id}`]
      : []),
    ...atOffice(filter.office),
    ...following(after),
  ]
}

/** The office of this address, or offices by words of their names. */
function atOffice(text: string | undefined): Prisma.Sql[] {
  const asked = text?.trim() ?? ''
  if (asked === '') return []
  const slug = asked.toLowerCase()
  const key = queryKey(asked)
  const named = [
    ...(isSlug(slug) ? [Prisma.sql`n."slug" = ${slug}`] : []),
    ...(key
      ? [
          Prisma.sql`n."id" IN (SELECT s."officeId" FROM "SearchEntry" s
            WHERE s."serviceId" IS NULL AND ${containsWords(Prisma.sql`s."key"`, key)})`,
        ]
      : []),
  ]
  if (named.length === 0) return [Prisma.sql`FALSE`]
  return [
    Prisma.sql`e."officeId" IN (SELECT n."id" FROM "Office" n WHERE ${Prisma.join(named, ' OR ')})`,
  ]
}

function following(after: string | undefined): Prisma.Sql[] {
  const [at = '', id] = readCursor(after, 2) ?? []
  if (!isUuid(id) || Number.isNaN(Date.parse(at))) return []
  return [Prisma.sql`(e."at", e."id") < (${new Date(at)}, ${id}::uuid)`]
}

function isDay(day: string | undefined): day is string {
  return /^\d{4}-\d{2}-\d{2}$/.test(day ?? '') && !Number.isNaN(Date.parse(day ?? ''))
}

/** The day's first moment in Dhaka. */
function startOf(day: string): Prisma.Sql {
  return Prisma.sql`${`${day}T00:00:00+06:00`}::timestamptz`
}

function toView(row: Row): EventView {
  const { id, at, action, recordType, recordId, before, after, slug } = row
  const kind = row.actorKind === 'system' ? 'system' : 'person'
  return {
    ...{ id, at, action, recordType, recordId },
    actor: { kind, id: row.actorId, name: row.actorName },
    ...(slug && { office: { slug, name: officialPair(row.nameBn, row.nameEn) } }),
    ...(before !== null && { before }),
    ...(after !== null && { after }),
    ...(row.isLong && { isLong: true as const }),
  }
}
