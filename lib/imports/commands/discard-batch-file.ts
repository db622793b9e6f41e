import 'server-only'
import type { Actor } from '@/lib/access/actor'
import { NotFoundError } from '@/lib/access/errors'
import { recordEvent } from '@/lib/activity/record-event'
import type { Refusal } from '@/lib/charters/issue'
import { Prisma } from '@/lib/db/generated/client'
import { inTransaction } from '@/lib/db/transaction'
import { getOwnBatch } from '../review/own-batch'

/**
 * Leaves a file of a batch out, whether or not an office was chosen for it. The file goes, its hash stays. For
 * whoever made the batch. Refuses with `import_settled`; throws when forbidden or not found.
 */
export async function discardBatchFile(
  actor: Actor,
  { batchId, runId }: { batchId: string; runId: string },
): Promise<{ ok: true } | Refusal> {
  return inTransaction(async (tx) => {
    await getOwnBatch(tx, actor, batchId)
    const run = await tx.importRun.findFirst({ where: { batchId, id: { equals: runId } } })
    if (!run) throw new NotFoundError(`import ${runId}`)
    if (run.state !== 'REVIEW') return { ok: false, code: 'import_settled' }
    await tx.importRun.update({
      where: { id: runId },
      data: { state: 'DISCARDED', source: null, trace: Prisma.DbNull },
    })
    await recordEvent(tx, actor, {
      action: 'charter:discard-import',
      recordType: 'import-run',
      recordId: runId,
      ...(run.officeId && { officeId: run.officeId }),
      before: { fileName: run.fileName, fileHash: run.fileHash },
    })
    return { ok: true }
  })
}
