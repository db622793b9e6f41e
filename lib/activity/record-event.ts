// The trail of who changed what: every command adds its event in its own transaction, and nothing ever leaves it.
import 'server-only'
import type { Actor } from '@/lib/access/actor'
import type { Transaction } from '@/lib/db/transaction'
import type { Prisma } from '@/lib/db/generated/client'

export interface Event {
  /** "charter:publish" */
  action: string
  recordType: string
  recordId: string
  officeId?: string
  before?: Prisma.InputJsonValue
  after?: Prisma.InputJsonValue
}

/** Adds an event by this actor; it stands or falls with the transaction. Its id. */
export async function recordEvent(tx: Transaction, actor: Actor, event: Event): Promise<string> {
  const { id } = await tx.activityEvent.create({
    data: { actorKind: actor.kind, actorId: actor.id, actorName: actor.name, ...event },
    select: { id: true },
  })
  return id
}
