import 'server-only'
import type { Transaction } from '@/lib/db/transaction'
import { isoDay } from '@/lib/i18n/format-day'
import type { PostingDays, TransferRecord } from './transfer-record'

/** All postings of the posts of these transfers, as `canUndo` judges them. */
export async function loadPostings(
  tx: Transaction,
  records: readonly TransferRecord[],
): Promise<PostingDays[]> {
  const ids = records.flatMap(postsOf)
  const rows = await tx.posting.findMany({
    where: { postId: { in: [...new Set(ids)] } },
    select: { id: true, postId: true, kind: true, from: true, to: true },
  })
  return rows.map(({ from, to, ...row }) => ({
    ...row,
    from: from && isoDay(from),
    to: to && isoDay(to),
  }))
}

export function postsOf({ ended, started }: TransferRecord): string[] {
  return [...new Set([...ended, ...started].map(({ postId }) => postId))]
}
