import 'server-only'
import type { Actor } from '@/lib/access/actor'
import { getAuthorisedOffice } from '@/lib/access/authorise'
import { recordEvent } from '@/lib/activity/record-event'
import { invalid, type Refusal } from '@/lib/charters/issue'
import { inTransaction } from '@/lib/db/transaction'
import { type WatchInput, watchSchema } from '../schema'

/**
 * From now on the actor is told by mail when this office publishes. For whoever may read the office; watching it
 * twice is watching it once. Refuses with `no_account` what has no mailbox, a system; throws when not found.
 * @example await watchOffice(actor, { officeSlug: 'doict.lohagara.narail' })
 */
export async function watchOffice(
  actor: Actor,
  input: WatchInput,
): Promise<{ ok: true } | Refusal> {
  const parsed = watchSchema.safeParse(input)
  if (!parsed.success) return invalid(parsed.error)
  return inTransaction(async (tx) => {
    const office = await getAuthorisedOffice(tx, actor, 'office:read', parsed.data.officeSlug)
    if (actor.kind === 'system') return { ok: false, code: 'no_account' }
    const { count } = await tx.watch.createMany({
      data: [{ userId: actor.id, officeId: office.id }],
      skipDuplicates: true,
    })
    if (count === 0) return { ok: true }
    // no event of the office: whom an auditor watches is not for its editors to read
    await recordEvent(tx, actor, {
      action: 'office:watch',
      recordType: 'watch',
      recordId: office.id,
      after: { slug: office.slug },
    })
    return { ok: true }
  })
}
