import 'server-only'
import { z } from 'zod'
import type { Actor } from '@/lib/access/actor'
import { NotFoundError } from '@/lib/access/errors'
import { recordEvent } from '@/lib/activity/record-event'
import { bilingual, optionalName } from '@/lib/charters/draft-text'
import { invalid, type Refusal } from '@/lib/charters/issue'
import { inTransaction } from '@/lib/db/transaction'
import { announcePost } from '../announce-post'
import { lockAuthorisedPost } from '../authorised-post'
import { correctedFields } from '../edited-fields'
import { stampOfRow } from '../row-stamp'
import { contactFields } from '../schema'

const correctionSchema = z.object({
  postingId: z.uuid(),
  ...bilingual('name', optionalName),
  ...contactFields,
  /** Of the posting as its form showed it. */
  stamp: z.string().optional(),
})

/**
 * Puts right what is known of the person in a post: the spelling of a name, a phone, a room. Someone else in
 * the post is a new posting. For administrators and programmers of the office. Refuses with `invalid`, and
 * with `stale_revision` when somebody changed it since; throws when forbidden or not found.
 */
export async function correctPosting(
  actor: Actor,
  input: z.input<typeof correctionSchema>,
): Promise<{ ok: true } | Refusal> {
  const parsed = correctionSchema.safeParse(input)
  if (!parsed.success) return invalid(parsed.error)
  const { postingId, stamp, nameBn = null, nameEn = null, room = null, ...contact } = parsed.data
  const data = { nameBn, nameEn, room, ...contact }
  return inTransaction(async (tx) => {
    const found = await tx.posting.findUnique({
      where: { id: postingId },
      select: { postId: true },
    })
    if (!found) throw new NotFoundError(`posting ${postingId}`)
    const post = await lockAuthorisedPost(tx, actor, found.postId)
    const before = await tx.posting.findUniqueOrThrow({
      where: { id: postingId },
      select: correctedFields,
    })
    if (stamp && stamp !== stampOfRow(before)) {
      return { ok: false, code: 'stale_revision', revision: stampOfRow(before) }
    }
    await tx.posting.update({ where: { id: postingId }, data })
    await recordEvent(tx, actor, {
      action: 'posting:correct',
      recordType: 'post',
      recordId: post.id,
      officeId: post.officeId,
      before: { postingId, ...before },
      after: { postingId, ...data },
    })
    await announcePost(tx, post.id)
    return { ok: true }
  })
}
