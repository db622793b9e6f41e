// A publication request is a wish to publish a draft, by two pairs of eyes or at a time. At most one is open;
// it is about one revision of the draft, and void as soon as the draft is edited.
import 'server-only'
import type { Actor } from '@/lib/access/actor'
import type { AuthorisedOffice } from '@/lib/access/authorise'
import { recordEvent } from '@/lib/activity/record-event'
import type { PublicationState } from '@/lib/db/generated/client'
import type { Transaction } from '@/lib/db/transaction'

export const openStates: PublicationState[] = ['WAITING', 'SCHEDULED']

export interface NewRequest {
  versionId: string
  revision: number
  reason: string | null
  publishAt: Date | null
  state: 'WAITING' | 'SCHEDULED'
}

/** Opens a request; one that was open before gives way to it. */
export async function openRequest(
  tx: Transaction,
  actor: Actor,
  office: AuthorisedOffice,
  request: NewRequest,
): Promise<string> {
  await tx.publicationRequest.updateMany({
    where: { officeId: office.id, state: { in: openStates } },
    data: { state: 'CANCELLED', ...decidedBy(actor), toldAt: new Date() },
  })
  const { id } = await tx.publicationRequest.create({
    data: {
      ...request,
      officeId: office.id,
      requestedById: actor.id,
      requestedBy: actor.name,
      // there is nobody to tell of one's own schedule
      toldAt: request.state === 'SCHEDULED' ? new Date() : null,
    },
    select: { id: true },
  })
  const { revision, reason, publishAt, state } = request
  await recordEvent(tx, actor, {
    action: state === 'SCHEDULED' ? 'charter:schedule' : 'charter:request-publication',
    recordType: 'publication-request',
    recordId: id,
    officeId: office.id,
    after: { revision, reason, publishAt: publishAt?.toISOString() ?? null },
  })
  return id
}

/** The request, while it is in one of these states; the charter must be locked. */
export function findRequest(
  tx: Transaction,
  office: AuthorisedOffice,
  id: string,
  states: PublicationState[],
) {
  return tx.publicationRequest.findFirst({
    where: { id, officeId: office.id, state: { in: states } },
  })
}

export type OpenRequest = NonNullable<Awaited<ReturnType<typeof findRequest>>>

/** Takes a request into its next state; those concerned are told later. */
export async function settleRequest(
  tx: Transaction,
  actor: Actor,
  request: Pick<OpenRequest, 'id' | 'officeId' | 'state'>,
  next: { action: string; state: PublicationState; note?: string },
): Promise<void> {
  const { state, note } = next
  await tx.publicationRequest.update({
    where: { id: request.id },
    data: { state, ...(note !== undefined && { note }), ...decidedBy(actor), toldAt: null },
  })
  await recordEvent(tx, actor, {
    action: next.action,
    recordType: 'publication-request',
    recordId: request.id,
    officeId: request.officeId,
    before: { state: request.state },
    after: { state, ...(note !== undefined && { note }) },
  })
}

/** What was wished for has come about. */
export async function settleOpenRequests(
  tx: Transaction,
  actor: Actor,
  versionId: string,
): Promise<void> {
  await tx.publicationRequest.updateMany({
    where: { versionId, state: { in: openStates } },
    data: { state: 'PUBLISHED', ...decidedBy(actor), toldAt: null },
  })
}

function decidedBy(actor: Actor) {
  return { decidedById: actor.id, decidedBy: actor.name, decidedAt: new Date() }
}
