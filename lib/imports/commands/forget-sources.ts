import 'server-only'
import type { SystemActor } from '@/lib/access/actor'
import { ForbiddenError } from '@/lib/access/errors'
import { recordEvent } from '@/lib/activity/record-event'
import { inTransaction } from '@/lib/db/transaction'

const keptDays = 90

/**
 * Removes the files of reviews nobody ended in 90 days; what was read and decided stays, but cannot be read
 * again with other columns. For the system alone; meant to run once a day.
 * @example await forgetSources(jobsActor) // { ok: true, forgotten: 2 }
 */
export async function forgetSources(
  actor: SystemActor,
  { now = new Date() }: { now?: Date } = {},
): Promise<{ ok: true; forgotten: number }> {
  // a form may hand in anything
  if (actor.kind !== 'system') throw new ForbiddenError('charter:import')
  const before = new Date(now.getTime() - keptDays * 24 * 60 * 60 * 1_000)
  return inTransaction(async (tx) => {
    const runs = await tx.importRun.updateManyAndReturn({
      where: { createdAt: { lt: before }, source: { not: null } },
      data: { source: null },
      select: { id: true, officeId: true, fileHash: true },
    })
    for (const { id, officeId, fileHash } of runs) {
      await recordEvent(tx, actor, {
        action: 'charter:forget-source',
        recordType: 'import-run',
        recordId: id,
        ...(officeId && { officeId }),
        before: { fileHash },
      })
    }
    return { ok: true, forgotten: runs.length }
  })
}
