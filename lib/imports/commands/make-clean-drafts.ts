import 'server-only'
import type { Actor } from '@/lib/access/actor'
import type { Refusal } from '@/lib/charters/issue'
import { inTransaction } from '@/lib/db/transaction'
import type { ImportReport } from '../schema'
import { isClean } from '../review/is-clean'
import { getOwnBatch } from '../review/own-batch'
import { makeDraftFromImport } from './make-draft-from-import'

/**
 * Makes the drafts of all files of a batch that have an office, no errors, and nothing left to answer; the
 * others stay in review. Each is made whole or not at all. For whoever made the batch; throws when forbidden
 * or not found.
 */
export async function makeCleanDrafts(
  actor: Actor,
  { batchId }: { batchId: string },
): Promise<{ ok: true; made: number; left: number } | Refusal> {
  const runs = await inTransaction(async (tx) => {
    await getOwnBatch(tx, actor, batchId)
    return tx.importRun.findMany({
      where: { batchId, state: 'REVIEW' },
      orderBy: { createdAt: 'asc' },
      select: { id: true, decided: true, report: true, office: { select: { slug: true } } },
    })
  })
  let made = 0
  for (const { id, decided, report, office } of runs) {
    if (!office || !isClean(report as unknown as ImportReport)) continue
    const seen = { officeSlug: office.slug, runId: id, decided }
    const answer = await makeDraftFromImport(actor, seen)
    if (answer.ok) made += 1
  }
  return { ok: true, made, left: runs.length - made }
}
