// The first of two questions: which offices, in order. The second asks for the facts of these few alone.
import 'server-only'
import type { Actor } from '@/lib/access/actor'
import { officeScopeSql } from '@/lib/access/scope-sql'
import { db } from '@/lib/db/client'
import { Prisma } from '@/lib/db/generated/client'
import { isUuid, readCursor } from '../page-cursor'
import { filters, nameSql, named, ranks } from './conditions-sql'
import { withCharter } from './facts-sql'
import type { MyOfficesQuery } from './my-office'

export interface OfficeKey {
  id: string
  name: string
  rank: string
}

/** The keys of the offices of a page, as the cursor names them. */
export function findKeys(actor: Actor, query: MyOfficesQuery, take: number): Promise<OfficeKey[]> {
  const { filter = 'all', sort = 'name' } = query
  const asked = filter === 'all' || filter === 'closed' ? undefined : filters[filter]
  const order = sort === 'name' ? undefined : ranks[sort]
  const name = nameSql(query.locale ?? 'bn')
  const joins = new Set([asked?.joins, order?.joins].filter((join) => join !== undefined))
  const keys = [...(order ? [order.rank] : []), name, Prisma.sql`o."id"`]
  const conditions = [
    officeScopeSql(actor, 'office:read'),
    filter === 'closed' ? Prisma.sql`o."state" <> 'ACTIVE'` : Prisma.sql`o."state" = 'ACTIVE'`,
    ...(asked ? [asked.where] : []),
    ...named(query.q),
    ...following(query.after, keys),
  ]
  return db.$queryRaw`
    SELECT o."id", ${name} AS "name", ${order ? order.rank : Prisma.sql`0`}::text AS "rank"
    FROM ${withCharter} ${Prisma.join([Prisma.empty, ...joins], ' ')}
    WHERE ${Prisma.join(conditions, ' AND ')}
    ORDER BY ${Prisma.join(keys)} LIMIT ${take}`
}

/** A cursor of another order than the one asked for is none. */
function following(after: string | undefined, keys: Prisma.Sql[]): Prisma.Sql[] {
  const [rank = '', name, id] = readCursor(after, 3) ?? []
  if (name === undefined || !isUuid(id) || !/^-?\d{1,18}$/.test(rank)) return []
  const values = [
    ...(keys.length === 3 ? [Prisma.sql`${rank}::bigint`] : []),
    Prisma.sql`${name}`,
    Prisma.sql`${id}::uuid`,
  ]
  return [Prisma.sql`(${Prisma.join(keys)}) > (${Prisma.join(values)})`]
}
