import 'server-only'
import type { z } from 'zod'
import type { Actor } from '@/lib/access/actor'
import { getAuthorisedOffice } from '@/lib/access/authorise'
import { inTransaction } from '@/lib/db/transaction'
import { lockCharter } from '../../drafts/lock-charter'
import { invalid } from '../../issue'
import { checkDraft, type PublicationRefusal } from '../../publication/check-draft'
import { mayApprove } from '../../publication/four-eyes'
import { publishDraft } from '../../publication/publish-draft'
import { findRequest, settleRequest } from '../../publication/requests'
import { requestIdSchema } from '../../publication/schema'

/**
 * Approves what someone else asked to publish: it is published at once, or at the time that was asked for. For
 * administrators and programmers of the office other than the one who asked. Refuses with `request_gone` when it
 * is no longer waiting, `own_request`, `stale_revision` when the draft was edited since it was asked for, and as
 * `publishCharter` does; throws when forbidden or not found.
 */
export async function approvePublication(
  actor: Actor,
  input: z.input<typeof requestIdSchema>,
): Promise<{ ok: true; number?: number; publishAt?: Date } | PublicationRefusal> {
  const parsed = requestIdSchema.safeParse(input)
  if (!parsed.success) return invalid(parsed.error)
  return inTransaction(async (tx) => {
    const office = await getAuthorisedOffice(tx, actor, 'charter:publish', parsed.data.officeSlug)
    const charter = await lockCharter(tx, office.id)
    const request = await findRequest(tx, office, parsed.data.requestId, ['WAITING'])
    if (!request) return { ok: false, code: 'request_gone' }
    if (!mayApprove(actor, request)) return { ok: false, code: 'own_request' }
    const { revision, reason, publishAt, requestedBy } = request
    if (publishAt === null || publishAt <= new Date()) {
      return publishDraft(tx, actor, office, {
        // whoever asked said that the charter is the office's own
        ...{ revision, reason, ours: true },
        trail: { requestedBy, approvedBy: actor.name },
      })
    }
    const checked = await checkDraft(tx, office.id, charter, { revision, reason, ours: true })
    if (!checked.ok) return checked
    await settleRequest(tx, actor, request, {
      action: 'charter:approve-publication',
      state: 'SCHEDULED',
    })
    return { ok: true, publishAt }
  })
}
