// The offices a pass still has to judge: those not judged since it began, or judged by another method.
import 'server-only'
import { db } from '@/lib/db/client'
import { Prisma } from '@/lib/db/generated/client'
import type { Transaction } from '@/lib/db/transaction'
import { methodVersion } from '../method'

/** Charters are held in memory together: a hundred of twenty services each, or a few of a thousand. */
const servicesAtOnce = 3_000

export interface Unjudged {
  since: Date
  after?: string
  most: number
  /** No more are added once they have so many services. */
  mostServices?: number
}

/** Up to `most` of them that come after an office, in the order of their ids; one at least, if there is any. */
export async function findUnjudged(
  tx: Transaction,
  { since, after, most, mostServices = servicesAtOnce }: Unjudged,
): Promise<string[]> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    SELECT "id" FROM (
      SELECT n."id", sum(s."services") OVER (ORDER BY n."id") - s."services" AS "before"
      FROM (
        SELECT o."id" FROM ${unjudged(since)}
          AND ${after ? Prisma.sql`o."id" > ${after}::uuid` : Prisma.sql`TRUE`}
        ORDER BY o."id" LIMIT ${most}) n
      LEFT JOIN "Charter" c ON c."officeId" = n."id"
      CROSS JOIN LATERAL (
        SELECT count(*) AS "services" FROM "ServiceVersion" v
        WHERE v."versionId" = c."currentVersionId") s) b
    WHERE "before" < ${mostServices} ORDER BY "id"`
  return rows.map(({ id }) => id)
}

/** Whether this office is one of them. */
export async function isUnjudged(tx: Transaction, id: string, since: Date): Promise<boolean> {
  const rows = await tx.$queryRaw<unknown[]>`
    SELECT 1 FROM ${unjudged(since)} AND o."id" = ${id}::uuid`
  return rows.length > 0
}

/** How many there are: to show how far a pass has come. */
export async function countUnjudged(since: Date): Promise<number> {
  const [row] = await db.$queryRaw<{ count: number }[]>`
    SELECT count(*)::int AS "count" FROM ${unjudged(since)}`
  return row?.count ?? 0
}

/** Whether any office was never judged, or by another method than today's. */
export async function isAnyUnjudged(): Promise<boolean> {
  return (await findUnjudged(db, { since: neverBefore, most: 1 })).length > 0
}

/** As the mark of a pass: whoever was judged by today's method at any time is left alone. */
export const neverBefore = new Date(0)

function unjudged(since: Date): Prisma.Sql {
  return Prisma.sql`"Office" o
    LEFT JOIN "Judgement" j ON j."officeId" = o."id"
    WHERE o."state" = 'ACTIVE'
      AND (j."officeId" IS NULL OR j."judgedAt" < ${since}
        OR j."methodVersion" <> ${methodVersion})`
}
