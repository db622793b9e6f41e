import 'server-only'
import { z } from 'zod'
import type { Actor } from '@/lib/access/actor'
import { getAuthorisedOffice } from '@/lib/access/authorise'
import { NotFoundError } from '@/lib/access/errors'
import { recordEvent } from '@/lib/activity/record-event'
import { refreshFigures } from '@/lib/audit/figures/refresh-figures'
import type { Refusal } from '@/lib/charters/issue'
import { inTransaction, type Transaction } from '@/lib/db/transaction'
import { announcePost } from '../announce-post'
import { loadPostings, postsOf } from '../transfer/load-record'
import { lockPosts } from '../transfer/lock-posts'
import { canUndo, type TransferRecord, transferRecordSchema } from '../transfer/transfer-record'

/**
 * Takes a transfer back in every post it touched: who left is there again, who came never was. For
 * administrators and programmers of all its offices. Refuses with `transfer_overtaken` when one of its postings is
 * another now; throws when forbidden or not found.
 */
export async function undoTransfer(
  actor: Actor,
  { eventId }: { eventId: string },
): Promise<{ ok: true } | Refusal> {
  return inTransaction(async (tx) => {
    const { record, postId } = await getTransfer(tx, eventId)
    const postIds = postsOf(record)
    await lockPosts(tx, postIds)
    const posts = await tx.post.findMany({
      where: { id: { in: postIds } },
      select: { id: true, officeId: true, office: { select: { slug: true } } },
    })
    const own = posts.find(({ id }) => id === postId)
    for (const post of own ? [own, ...posts] : posts) {
      await getAuthorisedOffice(tx, actor, 'post:edit', post.office.slug)
    }
    if (!canUndo(record, await loadPostings(tx, [record]))) {
      return { ok: false, code: 'transfer_overtaken' }
    }
    await restorePostings(tx, record)
    const officeIds = posts.map(({ officeId }) => officeId)
    await refreshFigures(tx, officeIds)
    for (const post of posts) {
      await announcePost(tx, post.id)
      await recordEvent(tx, actor, {
        action: 'posting:undo-transfer',
        recordType: 'post',
        recordId: post.id,
        officeId: post.officeId,
        before: record,
        after: { undone: eventId },
      })
    }
    return { ok: true }
  })
}

async function restorePostings(tx: Transaction, { started, ended }: TransferRecord): Promise<void> {
  await tx.posting.deleteMany({
    where: { id: { in: started.map(({ postingId }) => postingId) } },
  })
  for (const { postingId, formerTo } of ended) {
    const to = formerTo === null ? null : new Date(formerTo)
    await tx.posting.update({ where: { id: postingId }, data: { to } })
  }
}

async function getTransfer(tx: Transaction, eventId: string) {
  if (!z.uuid().safeParse(eventId).success) throw new NotFoundError(`transfer ${eventId}`)
  const event = await tx.activityEvent.findFirst({
    where: { id: eventId, action: 'posting:transfer' },
    select: { recordId: true, after: true },
  })
  if (!event) throw new NotFoundError(`transfer ${eventId}`)
  return { record: transferRecordSchema.parse(event.after), postId: event.recordId }
}
