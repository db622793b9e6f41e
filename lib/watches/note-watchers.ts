import 'server-only'
import { listPeopleWho } from '@/lib/charters/people-who'
import type { Transaction } from '@/lib/db/transaction'

/**
 * Notes, with the version, who has to be told of it: those who watch the office and may still read it. The queue
 * sends the mails.
 */
export async function noteWatchers(
  tx: Transaction,
  officeId: string,
  versionId: string,
): Promise<void> {
  const watches = await tx.watch.findMany({ where: { officeId }, select: { userId: true } })
  if (watches.length === 0) return
  const readers = new Set((await listPeopleWho(tx, 'office:read', officeId)).map(({ id }) => id))
  await tx.watchNotice.createMany({
    data: watches
      .filter(({ userId }) => readers.has(userId))
      .map(({ userId }) => ({ userId, versionId })),
    skipDuplicates: true,
  })
}
