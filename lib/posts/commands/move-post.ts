import 'server-only'
import { z } from 'zod'
import type { Actor } from '@/lib/access/actor'
import { getAuthorisedOffice } from '@/lib/access/authorise'
import { announceChange } from '@/lib/activity/announce-change'
import { recordEvent } from '@/lib/activity/record-event'
import { invalid, type Refusal } from '@/lib/charters/issue'
import { inTransaction } from '@/lib/db/transaction'

const orderSchema = z.object({
  officeSlug: z.string(),
  postId: z.uuid(),
  /** Where it goes, one place on. */
  move: z.enum(['up', 'down']),
})

/**
 * Moves a post one place up or down in its office's order; the first and the last stay. For administrators and
 * programmers of the office. Throws when forbidden or not found, and `stale_revision` when the post is not of
 * this office.
 */
export async function movePost(
  actor: Actor,
  input: z.input<typeof orderSchema>,
): Promise<{ ok: true } | Refusal> {
  const parsed = orderSchema.safeParse(input)
  if (!parsed.success) return invalid(parsed.error)
  const { officeSlug, postId, move } = parsed.data
  return inTransaction(async (tx) => {
    const office = await getAuthorisedOffice(tx, actor, 'post:edit', officeSlug)
    const before = await tx.$queryRaw<{ id: string }[]>`
      SELECT "id" FROM "Post" WHERE "officeId" = ${office.id}::uuid
      ORDER BY "position", "id" FOR NO KEY UPDATE`
    const order = before.map(({ id }) => id)
    const at = order.indexOf(postId)
    if (at === -1) return { ok: false, code: 'stale_revision' }
    const to = Math.min(Math.max(at + (move === 'up' ? -1 : 1), 0), order.length - 1)
    if (to === at) return { ok: true }
    const after = order.toSpliced(at, 1).toSpliced(to, 0, postId)
    for (const [position, id] of after.entries()) {
      await tx.post.updateMany({ where: { id, NOT: { position } }, data: { position } })
    }
    await recordEvent(tx, actor, {
      action: 'post:reorder',
      recordType: 'office',
      recordId: office.id,
      officeId: office.id,
      before: { order },
      after: { order: after },
    })
    await announceChange(tx, [office.slug])
    return { ok: true }
  })
}
