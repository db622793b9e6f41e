import 'server-only'
import type { Transaction } from '@/lib/db/transaction'
import { type Holder, readHolders } from './enter-holders'

/** Whom an earlier import put in the draft's posts, where the new one says nothing of the post. */
export async function findEarlierHolders(
  tx: Transaction,
  versionId: string,
  holders: readonly Holder[],
): Promise<Holder[]> {
  const said = new Set(holders.map(({ postId }) => postId))
  const run = await tx.importRun.findFirst({
    where: { versionId, state: 'APPLIED' },
    orderBy: { revision: 'desc' },
    select: { decisions: true },
  })
  return run ? readHolders(run.decisions).filter(({ postId }) => !said.has(postId)) : []
}
