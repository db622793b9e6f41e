import 'server-only'
import type { Actor } from '@/lib/access/actor'
import { getAuthorisedOffice } from '@/lib/access/authorise'
import { recordEvent } from '@/lib/activity/record-event'
import { invalid, type Refusal } from '@/lib/charters/issue'
import { inTransaction } from '@/lib/db/transaction'
import { type WatchInput, watchSchema } from '../schema'

/**
 * The actor is told of this office no more, also not of what it published and no mail was sent about yet. Nothing
 * happens when it was not watched. For whoever may read the office; throws when not found.
 */
export async function unwatchOffice(
  actor: Actor,
  input: WatchInput,
): Promise<{ ok: true } | Refusal> {
  const parsed = watchSchema.safeParse(input)
  if (!parsed.success) return invalid(parsed.error)
  return inTransaction(async (tx) => {
    const office = await getAuthorisedOffice(tx, actor, 'office:read', parsed.data.officeSlug)
    const { count } = await tx.watch.deleteMany({
      where: { userId: actor.id, officeId: office.id },
    })
    if (count === 0) return { ok: true }
    await tx.watchNotice.deleteMany({
      where: { userId: actor.id, toldAt: null, version: { charter: { officeId: office.id } } },
    })
    await recordEvent(tx, actor, {
      action: 'office:unwatch',
      recordType: 'watch',
      recordId: office.id,
      before: { slug: office.slug },
    })
    return { ok: true }
  })
}
