import 'server-only'
import type { Actor } from '@/lib/access/actor'
import { getAuthorisedOffice } from '@/lib/access/authorise'
import { announceChange } from '@/lib/activity/announce-change'
import { recordEvent } from '@/lib/activity/record-event'
import { refreshFigures } from '@/lib/audit/figures/refresh-figures'
import { invalid, type Refusal } from '@/lib/charters/issue'
import { inTransaction } from '@/lib/db/transaction'
import { type PostInput, postSchema } from '../schema'

/**
 * Adds a vacant post to an office, last in its order unless told. For administrators and programmers of the
 * office. Refuses with `invalid`; throws when forbidden or not found.
 */
export async function createPost(
  actor: Actor,
  input: PostInput,
): Promise<{ ok: true; postId: string } | Refusal> {
  const parsed = postSchema.safeParse(input)
  if (!parsed.success) return invalid(parsed.error)
  const { officeSlug, position, ...post } = parsed.data
  return inTransaction(async (tx) => {
    const office = await getAuthorisedOffice(tx, actor, 'post:edit', officeSlug)
    const last = await tx.post.aggregate({
      where: { officeId: office.id },
      _max: { position: true },
    })
    const { id } = await tx.post.create({
      data: { ...post, officeId: office.id, position: position ?? (last._max.position ?? -1) + 1 },
    })
    await recordEvent(tx, actor, {
      action: 'post:create',
      recordType: 'post',
      recordId: id,
      officeId: office.id,
      after: post,
    })
    await refreshFigures(tx, [office.id])
    await announceChange(tx, [office.slug])
    return { ok: true, postId: id }
  })
}
