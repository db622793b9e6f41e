import 'server-only'
import type { z } from 'zod'
import type { Actor } from '@/lib/access/actor'
import { getAuthorisedOffice } from '@/lib/access/authorise'
import { inTransaction } from '@/lib/db/transaction'
import { lockCharter } from '../../drafts/lock-charter'
import { invalid, type Refusal } from '../../issue'
import { findRequest, openStates, settleRequest } from '../../publication/requests'
import { requestIdSchema } from '../../publication/schema'

/**
 * Takes back a publication that waits for approval or for its time; the draft stays. For administrators and
 * programmers of the office. Refuses with `request_gone` when it is neither any more; throws when forbidden or
 * not found.
 */
export async function cancelPublication(
  actor: Actor,
  input: z.input<typeof requestIdSchema>,
): Promise<{ ok: true } | Refusal> {
  const parsed = requestIdSchema.safeParse(input)
  if (!parsed.success) return invalid(parsed.error)
  return inTransaction(async (tx) => {
    const office = await getAuthorisedOffice(tx, actor, 'charter:publish', parsed.data.officeSlug)
    await lockCharter(tx, office.id)
    const request = await findRequest(tx, office, parsed.data.requestId, openStates)
    if (!request) return { ok: false, code: 'request_gone' }
    await settleRequest(tx, actor, request, {
      action: 'charter:cancel-publication',
      state: 'CANCELLED',
    })
    return { ok: true }
  })
}
