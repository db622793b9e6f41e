import 'server-only'
import { z } from 'zod'
import type { Actor } from '@/lib/access/actor'
import { recordEvent } from '@/lib/activity/record-event'
import { announceChange } from '@/lib/activity/announce-change'
import { refreshFigures } from '@/lib/audit/figures/refresh-figures'
import { invalid, type Refusal } from '@/lib/charters/issue'
import { inTransaction } from '@/lib/db/transaction'
import { lockAuthorisedPost } from '../authorised-post'

const removalSchema = z.object({ postId: z.uuid() })

/**
 * Removes a post that was entered by mistake: one that nobody ever held and nothing points to. For
 * administrators and programmers of the office. Refuses with `post_in_use`; throws when forbidden or not found.
 */
export async function removePost(
  actor: Actor,
  input: z.input<typeof removalSchema>,
): Promise<{ ok: true } | Refusal> {
  const parsed = removalSchema.safeParse(input)
  if (!parsed.success) return invalid(parsed.error)
  return inTransaction(async (tx) => {
    const { id, officeId } = await lockAuthorisedPost(tx, actor, parsed.data.postId)
    const post = await tx.post.findUniqueOrThrow({
      where: { id },
      select: {
        titleBn: true,
        titleEn: true,
        grievance: true,
        office: { select: { slug: true } },
        _count: true,
      },
    })
    const { office, _count, ...before } = post
    const uses = Object.values(_count).reduce((sum, count) => sum + count, 0)
    if (uses > 0) return { ok: false, code: 'post_in_use' }
    await tx.post.delete({ where: { id } })
    await recordEvent(tx, actor, {
      action: 'post:remove',
      recordType: 'post',
      recordId: id,
      officeId,
      before,
    })
    await refreshFigures(tx, [officeId])
    await announceChange(tx, [office.slug])
    return { ok: true }
  })
}
