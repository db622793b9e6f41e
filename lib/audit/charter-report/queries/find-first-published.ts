import 'server-only'
import { db } from '@/lib/db/client'
import { dayOf } from '@/lib/posts/day'
import type { ReportScope } from '../facts'
import { officesIn } from './scope-sql'

/** The day the first charter of these offices was published. */
export async function findFirstPublished(scope: ReportScope): Promise<Date | undefined> {
  const [row] = await db.$queryRaw<{ first: Date | null }[]>`
    SELECT min(v."publishedAt") AS "first" FROM "Office" o
    JOIN "Charter" c ON c."officeId" = o."id"
    JOIN "CharterVersion" v ON v."charterId" = c."id" AND v."number" = 1
    WHERE ${officesIn(scope)}`
  return row?.first ? dayOf(row.first) : undefined
}
