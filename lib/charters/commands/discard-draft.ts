import 'server-only'
import type { Actor } from '@/lib/access/actor'
import { getAuthorisedOffice } from '@/lib/access/authorise'
import { recordEvent } from '@/lib/activity/record-event'
import type { Prisma } from '@/lib/db/generated/client'
import { inTransaction } from '@/lib/db/transaction'
import { getContent } from '../drafts/draft-content'
import { lockCharter, stateOf } from '../drafts/lock-charter'
import { removeUnusedServices } from '../drafts/remove-unused-services'
import type { Refusal } from '../issue'
import { refuseMove } from '../lifecycle'

/**
 * Throws the draft away; its content stays in the trail. For administrators and programmers of the office.
 * Refuses with `no_draft`, and with `stale_revision` when someone saved since; throws when forbidden or not found.
 */
export async function discardDraft(
  actor: Actor,
  input: { officeSlug: string; revision: number },
): Promise<{ ok: true } | Refusal> {
  return inTransaction(async (tx) => {
    const office = await getAuthorisedOffice(tx, actor, 'charter:edit', input.officeSlug)
    const charter = await lockCharter(tx, office.id)
    const { draft } = charter
    const refused = refuseMove('discard', stateOf(charter))
    if (refused || !draft) return { ok: false, code: refused ?? 'no_draft' }
    if (draft.revision !== input.revision) return { ok: false, code: 'stale_revision' }
    await recordEvent(tx, actor, {
      action: 'charter:discard-draft',
      recordType: 'charter-version',
      recordId: draft.id,
      officeId: office.id,
      before: (await getContent(tx, draft.id)) as Prisma.InputJsonObject,
    })
    await tx.charterVersion.delete({ where: { id: draft.id } })
    await removeUnusedServices(tx, office.id)
    return { ok: true }
  })
}
