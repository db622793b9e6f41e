import 'server-only'
import type { Transaction } from '@/lib/db/transaction'

/** Nobody has saved the draft since it was opened, or since an import wrote it. */
export async function isUntouchedDraft(
  tx: Transaction,
  draft: { id: string; revision: number },
): Promise<boolean> {
  if (draft.revision === 1) return true
  const runs = await tx.importRun.count({
    where: { versionId: draft.id, revision: draft.revision },
  })
  return runs > 0
}
