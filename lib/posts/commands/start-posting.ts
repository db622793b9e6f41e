import 'server-only'
import type { Actor } from '@/lib/access/actor'
import { recordEvent } from '@/lib/activity/record-event'
import { refreshFigures } from '@/lib/audit/figures/refresh-figures'
import { invalid, invalidAt, type Refusal } from '@/lib/charters/issue'
import { inTransaction, type Transaction } from '@/lib/db/transaction'
import { announcePost } from '../announce-post'
import { lockAuthorisedPost } from '../authorised-post'
import { dayBefore } from '../day'
import { type PostingInput, postingSchema } from '../schema'

/**
 * Puts a person in a post from a day on, and ends the regular posting before it the day before: one transfer
 * is one edit, everywhere the post is shown. An additional charge stands beside and ends nothing.
 * For administrators and programmers of the office. Refuses with `invalid`, and with `posting_overlaps` when
 * someone was put there for that day or later; throws when forbidden or not found.
 */
export async function startPosting(
  actor: Actor,
  input: PostingInput,
): Promise<{ ok: true; postingId: string } | Refusal> {
  const parsed = postingSchema.safeParse(input)
  if (!parsed.success) return invalid(parsed.error)
  const { from, ...posting } = parsed.data
  return inTransaction(async (tx) => {
    const post = await lockAuthorisedPost(tx, actor, posting.postId)
    const first = from === undefined ? null : new Date(from)
    const before = posting.kind === 'REGULAR' ? await endPrevious(tx, post.id, first) : []
    if (!before) return invalidAt(['from'], 'posting_overlaps')
    const { id } = await tx.posting.create({ data: { ...posting, from: first } })
    await recordEvent(tx, actor, {
      action: 'posting:start',
      recordType: 'post',
      recordId: post.id,
      officeId: post.officeId,
      before,
      after: parsed.data,
    })
    await refreshFigures(tx, [post.officeId])
    await announcePost(tx, post.id)
    return { ok: true, postingId: id }
  })
}

/** Ends the open posting; null when one reaches into the new one and cannot end before it. */
async function endPrevious(tx: Transaction, postId: string, first: Date | null) {
  const reaching = await tx.posting.findMany({
    where: {
      postId,
      kind: 'REGULAR',
      ...(first && { OR: [{ to: null }, { to: { gte: first } }] }),
    },
    select: { id: true, nameBn: true, nameEn: true, from: true, to: true },
  })
  const [previous, ...others] = reaching
  if (!previous) return []
  const startedBefore = first !== null && (previous.from === null || previous.from < first)
  if (!startedBefore || others.length > 0) return null
  await tx.posting.update({ where: { id: previous.id }, data: { to: dayBefore(first) } })
  return [{ ...previous, from: previous.from?.toISOString(), to: previous.to?.toISOString() }]
}
