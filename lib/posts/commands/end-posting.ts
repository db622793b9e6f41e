import 'server-only'
import { z } from 'zod'
import type { Actor } from '@/lib/access/actor'
import { NotFoundError } from '@/lib/access/errors'
import { recordEvent } from '@/lib/activity/record-event'
import { refreshFigures } from '@/lib/audit/figures/refresh-figures'
import { invalid, invalidAt, type Refusal } from '@/lib/charters/issue'
import { inTransaction } from '@/lib/db/transaction'
import { announcePost } from '../announce-post'
import { lockAuthorisedPost } from '../authorised-post'
import { day } from '../schema'

const endSchema = z.object({ postingId: z.uuid(), to: day })

/**
 * Sets the last day of a posting: the post is vacant from the day after, unless someone follows.
 * For administrators and programmers of the office. Refuses with `invalid` (`posting_not_begun` when the day
 * lies before its first, `posting_overlaps` when it reaches into the next one's); throws when forbidden or not
 * found.
 */
export async function endPosting(
  actor: Actor,
  input: { postingId: string; to: string },
): Promise<{ ok: true } | Refusal> {
  const parsed = endSchema.safeParse(input)
  if (!parsed.success) return invalid(parsed.error)
  const { postingId } = parsed.data
  const to = new Date(parsed.data.to)
  return inTransaction(async (tx) => {
    const found = await tx.posting.findUnique({
      where: { id: postingId },
      select: { postId: true },
    })
    if (!found) throw new NotFoundError(`posting ${postingId}`)
    const post = await lockAuthorisedPost(tx, actor, found.postId)
    const posting = await tx.posting.findUniqueOrThrow({ where: { id: postingId } })
    if (posting.from && to < posting.from) return invalidAt(['to'], 'posting_not_begun')
    const next = await tx.posting.count({
      where: {
        postId: post.id,
        kind: 'REGULAR',
        id: { not: postingId },
        from: { lte: to, ...(posting.from && { gt: posting.from }) },
      },
    })
    if (posting.kind === 'REGULAR' && next > 0) return invalidAt(['to'], 'posting_overlaps')
    await tx.posting.update({ where: { id: postingId }, data: { to } })
    await recordEvent(tx, actor, {
      action: 'posting:end',
      recordType: 'post',
      recordId: post.id,
      officeId: post.officeId,
      before: { postingId, to: posting.to?.toISOString() ?? null },
      after: { postingId, to: to.toISOString() },
    })
    await refreshFigures(tx, [post.officeId])
    await announcePost(tx, post.id)
    return { ok: true }
  })
}
