import 'server-only'
import { z } from 'zod'
import type { Actor } from '@/lib/access/actor'
import { NotFoundError } from '@/lib/access/errors'
import { recordEvent } from '@/lib/activity/record-event'
import { bilingual, optionalName } from '@/lib/charters/draft-text'
import { invalid, type Refusal } from '@/lib/charters/issue'
import type { Prisma } from '@/lib/db/generated/client'
import { inTransaction } from '@/lib/db/transaction'
import { announcePost } from '../announce-post'
import { lockAuthorisedPost } from '../authorised-post'
import { contactFields } from '../schema'

const correctionSchema = z.object({
  postingId: z.uuid(),
  ...bilingual('name', optionalName),
  ...contactFields,
})

/**
 * Puts right what is known of the person in a post: the spelling of a name, a phone, a room. Someone else in
 * the post is a new posting. For administrators and programmers of the office. Refuses with `invalid`; throws
 * when forbidden or not found.
 */
export async function correctPosting(
  actor: Actor,
  input: z.input<typeof correctionSchema>,
): Promise<{ ok: true } | Refusal> {
  const parsed = correctionSchema.safeParse(input)
  if (!parsed.success) return invalid(parsed.error)
  const { postingId, nameBn = null, nameEn = null, room = null, ...contact } = parsed.data
  const data = { nameBn, nameEn, room, ...contact }
  return inTransaction(async (tx) => {
    const found = await tx.posting.findUnique({ where: { id: postingId } })
    if (!found) throw new NotFoundError(`posting ${postingId}`)
    const post = await lockAuthorisedPost(tx, actor, found.postId)
    await tx.posting.update({ where: { id: postingId }, data })
    await recordEvent(tx, actor, {
      action: 'posting:correct',
      recordType: 'post',
      recordId: post.id,
      officeId: post.officeId,
      before: JSON.parse(JSON.stringify(found)) as Prisma.InputJsonObject,
      after: { postingId, ...data },
    })
    await announcePost(tx, post.id)
    return { ok: true }
  })
}
