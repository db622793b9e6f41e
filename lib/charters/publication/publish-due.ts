// A publication whose time has come, also one whose time came while no portal was running.
import 'server-only'
import type { SystemActor } from '@/lib/access/actor'
import { inTransaction, type Transaction } from '@/lib/db/transaction'
import { lockCharter } from '../drafts/lock-charter'
import { hasFourEyes } from './four-eyes'
import { publishDraft } from './publish-draft'
import { findRequest, type OpenRequest, settleRequest } from './requests'

/** Publishes at the time a person chose. */
export const schedulerActor: SystemActor = {
  kind: 'system',
  id: 'scheduler',
  name: 'Scheduled publication',
}

export type DuePublication = 'published' | 'failed' | 'not due'

/**
 * Publishes what is scheduled, once, however many ask at once: the draft as it was looked at then. What cannot be
 * published (edited since, incomplete, an approval missing) fails, and the request says why. Before its time,
 * or when it is no longer scheduled, nothing happens.
 */
export async function publishDue(requestId: string): Promise<DuePublication> {
  return inTransaction(async (tx) => {
    const known = await tx.publicationRequest.findUnique({
      where: { id: requestId },
      select: { office: { select: { id: true, slug: true } } },
    })
    if (!known) return 'not due'
    await lockCharter(tx, known.office.id)
    const request = await findRequest(tx, known.office, requestId, ['SCHEDULED'])
    if (!request || (request.publishAt ?? new Date()) > new Date()) return 'not due'
    const code = await publishOrSay(tx, known.office, request)
    if (code === null) return 'published'
    const action = 'charter:fail-publication'
    await settleRequest(tx, schedulerActor, request, { action, state: 'FAILED', note: code })
    return 'failed'
  })
}

async function publishOrSay(
  tx: Transaction,
  office: { id: string; slug: string },
  request: OpenRequest,
): Promise<string | null> {
  const { revision, reason, requestedBy, decidedBy } = request
  if (decidedBy === null && (await hasFourEyes(tx, office.id))) return 'approval_required'
  const result = await publishDraft(tx, schedulerActor, office, {
    // whoever chose the time said that the charter is the office's own
    ...{ revision, reason, ours: true },
    publishedBy: decidedBy ?? requestedBy,
    trail: { requestedBy, approvedBy: decidedBy },
  })
  return result.ok ? null : result.code
}
