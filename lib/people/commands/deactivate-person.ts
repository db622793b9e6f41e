import 'server-only'
import type { Actor } from '@/lib/access/actor'
import { recordEvent } from '@/lib/activity/record-event'
import type { Refusal } from '@/lib/charters/issue'
import { inTransaction } from '@/lib/db/transaction'
import { describeGrant, isLastAdministrator, lockPerson } from '../lock-person'

/**
 * Closes the account of someone who leaves: every session ends, every grant ends, what they did stays in the
 * trail under their name. For administrators to whom all of the person's grants belong. Refuses with
 * `own_account`, `last_administrator` and `person_deactivated`; throws when forbidden or not found.
 */
export async function deactivatePerson(
  actor: Actor,
  input: { personId: string },
): Promise<{ ok: true } | Refusal> {
  return inTransaction(async (tx) => {
    const person = await lockPerson(tx, actor, input.personId)
    if (person.deactivatedAt) return { ok: false, code: 'person_deactivated' }
    if (person.id === actor.id) return { ok: false, code: 'own_account' }
    if (await isLastAdministrator(tx, { userId: person.id })) {
      return { ok: false, code: 'last_administrator' }
    }
    const deactivatedAt = new Date()
    const inForce = { userId: person.id, endedAt: null }
    const grants = await tx.grant.findMany({
      where: inForce,
      include: { department: { select: { slug: true } } },
    })
    const sessions = await tx.session.deleteMany({ where: { userId: person.id } })
    // the same moment on both: so the grants that ended with the account are known again
    await tx.grant.updateMany({ where: inForce, data: { endedAt: deactivatedAt } })
    await tx.user.update({ where: { id: person.id }, data: { deactivatedAt } })
    await recordEvent(tx, actor, {
      action: 'person:deactivate',
      recordType: 'person',
      recordId: person.id,
      before: { deactivatedAt: null, grants: grants.map(describeGrant), sessions: sessions.count },
      after: { deactivatedAt: deactivatedAt.toISOString(), grants: [], sessions: 0 },
    })
    return { ok: true }
  })
}
