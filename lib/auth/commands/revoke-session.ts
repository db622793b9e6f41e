import 'server-only'
import type { PersonActor } from '@/lib/access/actor'
import { recordEvent } from '@/lib/activity/record-event'
import type { Prisma } from '@/lib/db/generated/client'
import { inTransaction } from '@/lib/db/transaction'

/** Ends one of one's own sessions; one that is gone already, or another's, changes nothing. */
export function revokeSession(
  actor: PersonActor,
  { sessionId }: { sessionId: string },
): Promise<{ ok: true }> {
  return revoke(actor, { id: sessionId })
}

/** Ends all of one's own sessions but the one that asks. */
export function revokeOtherSessions(
  actor: PersonActor,
  { sessionId }: { sessionId: string },
): Promise<{ ok: true }> {
  return revoke(actor, { NOT: { id: sessionId } })
}

function revoke(actor: PersonActor, which: Prisma.SessionWhereInput): Promise<{ ok: true }> {
  return inTransaction(async (tx) => {
    const { count } = await tx.session.deleteMany({ where: { ...which, userId: actor.id } })
    if (count > 0) {
      await recordEvent(tx, actor, {
        action: 'person:revoke-sessions',
        recordType: 'person',
        recordId: actor.id,
        before: { sessions: count },
        after: { sessions: 0 },
      })
    }
    return { ok: true }
  })
}
