import 'server-only'
import type { Actor } from '@/lib/access/actor'
import { recordEvent } from '@/lib/activity/record-event'
import type { Refusal } from '@/lib/charters/issue'
import { Prisma } from '@/lib/db/generated/client'
import { inTransaction } from '@/lib/db/transaction'
import { lockRun, type SeenRun } from '../review/locked-run'

/**
 * Ends a review without a draft. The file goes, its hash stays. For administrators and programmers of the
 * office. Refuses with `import_settled`, `stale_decisions`; throws when forbidden or not found.
 */
export async function discardImport(actor: Actor, seen: SeenRun): Promise<{ ok: true } | Refusal> {
  return inTransaction(async (tx) => {
    const locked = await lockRun(tx, actor, seen)
    if (!locked.ok) return locked
    const { id, office, fileName, fileHash } = locked.run
    await tx.importRun.update({
      where: { id },
      data: { state: 'DISCARDED', source: null, trace: Prisma.DbNull },
    })
    await recordEvent(tx, actor, {
      action: 'charter:discard-import',
      recordType: 'import-run',
      recordId: id,
      officeId: office.id,
      before: { fileName, fileHash },
    })
    return { ok: true }
  })
}
