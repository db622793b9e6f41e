import 'server-only'
import type { Actor } from '@/lib/access/actor'
import { recordEvent } from '@/lib/activity/record-event'
import type { Refusal } from '@/lib/charters/issue'
import { inTransaction } from '@/lib/db/transaction'
import { describeGrant, lockPerson } from '../lock-person'

/**
 * Opens a closed account again, with the grants that ended with it as new ones. For administrators to whom all of
 * them belong. Refuses with `person_active`; throws when forbidden or not found.
 */
export async function reactivatePerson(
  actor: Actor,
  input: { personId: string },
): Promise<{ ok: true } | Refusal> {
  return inTransaction(async (tx) => {
    const person = await lockPerson(tx, actor, input.personId)
    const { id, deactivatedAt } = person
    if (!deactivatedAt) return { ok: false, code: 'person_active' }
    const grants = await tx.grant.findMany({
      where: { userId: id, endedAt: deactivatedAt },
      include: { department: { select: { slug: true } } },
    })
    await tx.grant.createMany({
      data: grants.map(({ role, areaId, departmentId, managesOffices }) => ({
        ...{ userId: id, role, areaId, departmentId, managesOffices },
        createdBy: actor.name,
      })),
    })
    await tx.user.update({ where: { id }, data: { deactivatedAt: null } })
    await recordEvent(tx, actor, {
      action: 'person:reactivate',
      recordType: 'person',
      recordId: id,
      before: { deactivatedAt: deactivatedAt.toISOString(), grants: [] },
      after: { deactivatedAt: null, grants: grants.map(describeGrant) },
    })
    return { ok: true }
  })
}
