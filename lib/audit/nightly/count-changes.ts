// What became of findings in one judging: opened, fixed, opened again, withdrawn.
import 'server-only'
import type { Transaction } from '@/lib/db/transaction'

export const changes = ['opened', 'fixed', 'reopened', 'withdrawn'] as const
export type Change = (typeof changes)[number]
export type ChangeCounts = Record<Change, number>

/** Counted over the published charters of these offices, from that moment on. */
export async function countChanges(
  tx: Transaction,
  officeIds: readonly string[],
  from: Date,
): Promise<ChangeCounts> {
  const counts: ChangeCounts = { opened: 0, fixed: 0, reopened: 0, withdrawn: 0 }
  if (officeIds.length === 0) return counts
  const ids = [...officeIds]
  const rows = await tx.$queryRaw<{ change: string; count: number }[]>`
    SELECT lower("change"::text) AS "change", count(*)::int FROM "FindingEvent"
    WHERE "officeId" = ANY(${ids}::uuid[]) AND "at" >= ${from} GROUP BY 1
    UNION ALL
    SELECT 'opened', count(*)::int FROM "Finding" f LEFT JOIN "Charter" c USING ("officeId")
    WHERE f."officeId" = ANY(${ids}::uuid[]) AND f."foundAt" >= ${from}
      AND f."versionId" IS NOT DISTINCT FROM c."currentVersionId"`
  for (const change of changes) {
    counts[change] = rows.find((row) => row.change === change)?.count ?? 0
  }
  return counts
}
