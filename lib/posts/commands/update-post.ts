import 'server-only'
import { z } from 'zod'
import type { Actor } from '@/lib/access/actor'
import { recordEvent } from '@/lib/activity/record-event'
import { bilingual, optionalName } from '@/lib/charters/draft-text'
import { invalid, type Refusal } from '@/lib/charters/issue'
import { inTransaction } from '@/lib/db/transaction'
import { announcePost } from '../announce-post'
import { lockAuthorisedPost } from '../authorised-post'
import { editedFields } from '../edited-fields'
import { stampOfRow } from '../row-stamp'

const postChangeSchema = z
  .object({
    postId: z.uuid(),
    ...bilingual('title', optionalName),
    grievance: z.boolean().default(false),
    /** Of the post as its form showed it. */
    stamp: z.string().optional(),
  })
  .refine((post) => post.titleBn ?? post.titleEn, { error: 'title_missing', path: ['titleBn'] })

/**
 * Changes a post's title, or whether it is the one designated for grievances. For administrators and programmers
 * of the office. Refuses with `invalid`, and with `stale_revision` when somebody changed it since; throws when
 * forbidden or not found.
 */
export async function updatePost(
  actor: Actor,
  input: z.input<typeof postChangeSchema>,
): Promise<{ ok: true } | Refusal> {
  const parsed = postChangeSchema.safeParse(input)
  if (!parsed.success) return invalid(parsed.error)
  const { postId, stamp, titleBn = null, titleEn = null, grievance } = parsed.data
  const after = { titleBn, titleEn, grievance }
  return inTransaction(async (tx) => {
    const post = await lockAuthorisedPost(tx, actor, postId)
    const before = await tx.post.findUniqueOrThrow({
      where: { id: post.id },
      select: editedFields,
    })
    if (stamp && stamp !== stampOfRow(before)) {
      return { ok: false, code: 'stale_revision', revision: stampOfRow(before) }
    }
    await tx.post.update({ where: { id: post.id }, data: after })
    await recordEvent(tx, actor, {
      action: 'post:edit',
      recordType: 'post',
      recordId: post.id,
      officeId: post.officeId,
      before,
      after,
    })
    await announcePost(tx, post.id)
    return { ok: true }
  })
}
