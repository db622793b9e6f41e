import 'server-only'
import { db } from '@/lib/db/client'
import { Prisma } from '@/lib/db/generated/client'
import {
  confirmationSql,
  findingsSql,
  proposalsSql,
  requestSql,
  today,
  translationsSql,
  withCharter,
} from './facts-sql'

export interface OfficeFacts {
  id: string
  number: number | null
  publishedAt: Date | null
  draftChangedAt: Date | null
  requestState: 'WAITING' | 'SCHEDULED' | null
  publishAt: Date | null
  requestedBy: string | null
  errors: number
  warnings: number
  infos: number
  missing: number
  outdated: number
  dueOn: Date | null
  isOverdue: boolean
  overdueServices: number
  proposals: number
}

/** What is published, in work, wrong and due at each of these offices: one question for all. */
export async function loadFacts(ids: readonly string[]): Promise<Map<string, OfficeFacts>> {
  if (ids.length === 0) return new Map()
  const rows = await db.$queryRaw<OfficeFacts[]>`
    SELECT o."id", cur."number", cur."publishedAt", draft."updatedAt" AS "draftChangedAt",
      rq."state"::text AS "requestState", rq."publishAt", rq."requestedBy", fs.*, tr.*,
      cf."dueOn", COALESCE(cf."dueOn" < ${today()}, FALSE) AS "isOverdue", cf."overdueServices",
      pr."proposals"
    FROM ${withCharter}
    LEFT JOIN LATERAL (${requestSql}) rq ON TRUE
    CROSS JOIN LATERAL (${findingsSql}) fs
    CROSS JOIN LATERAL (${translationsSql}) tr
    CROSS JOIN LATERAL (${confirmationSql}) cf
    CROSS JOIN LATERAL (${proposalsSql}) pr
    WHERE o."id" IN (${Prisma.join(ids.map((id) => Prisma.sql`${id}::uuid`))})`
  return new Map(rows.map((row) => [row.id, row]))
}
