import 'server-only'
import type { z } from 'zod'
import type { Actor } from '@/lib/access/actor'
import { getAuthorisedOffice } from '@/lib/access/authorise'
import { inTransaction } from '@/lib/db/transaction'
import { lockCharter } from '../../drafts/lock-charter'
import { invalid, type Refusal } from '../../issue'
import { mayApprove } from '../../publication/four-eyes'
import { findRequest, settleRequest } from '../../publication/requests'
import { rejectionSchema } from '../../publication/schema'

/**
 * Sends back what someone else asked to publish, with a note that says why; they get a mail. For administrators
 * and programmers of the office other than the one who asked. Refuses with `invalid` (`note_missing`),
 * `request_gone` and `own_request`; throws when forbidden or not found.
 */
export async function rejectPublication(
  actor: Actor,
  input: z.input<typeof rejectionSchema>,
): Promise<{ ok: true } | Refusal> {
  const parsed = rejectionSchema.safeParse(input)
  if (!parsed.success) return invalid(parsed.error)
  const { officeSlug, requestId, note } = parsed.data
  return inTransaction(async (tx) => {
    const office = await getAuthorisedOffice(tx, actor, 'charter:publish', officeSlug)
    await lockCharter(tx, office.id)
    const request = await findRequest(tx, office, requestId, ['WAITING'])
    if (!request) return { ok: false, code: 'request_gone' }
    if (!mayApprove(actor, request)) return { ok: false, code: 'own_request' }
    const action = 'charter:reject-publication'
    await settleRequest(tx, actor, request, { action, state: 'REJECTED', note })
    return { ok: true }
  })
}
