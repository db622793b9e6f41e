import 'server-only'
import type { Actor } from '@/lib/access/actor'
import { getAuthorisedOffice } from '@/lib/access/authorise'
import { inTransaction } from '@/lib/db/transaction'
import { lockCharter, stateOf } from '../drafts/lock-charter'
import { removeUnusedServices } from '../drafts/remove-unused-services'
import type { Refusal } from '../issue'
import { refuseMove } from '../lifecycle'
import { discard } from '../versions/discard'

/**
 * Throws the draft away; its content stays in the trail, and `undoEdit` of the event brings it back. For administrators and programmers of the office.
 * Refuses with `no_draft`, and with `stale_revision` when someone saved since; throws when forbidden or not found.
 */
export async function discardDraft(
  actor: Actor,
  input: { officeSlug: string; revision: number },
): Promise<{ ok: true; eventId: string } | Refusal> {
  return inTransaction(async (tx) => {
    const office = await getAuthorisedOffice(tx, actor, 'charter:edit', input.officeSlug)
    const charter = await lockCharter(tx, office.id)
    const { draft } = charter
    const refused = refuseMove('discard', stateOf(charter))
    if (refused || !draft) return { ok: false, code: refused ?? 'no_draft' }
    if (draft.revision !== input.revision) return { ok: false, code: 'stale_revision' }
    const eventId = await discard(tx, actor, office, draft.id)
    await removeUnusedServices(tx, office.id)
    return { ok: true, eventId }
  })
}
