import 'server-only'
import { z } from 'zod'
import type { Actor } from '@/lib/access/actor'
import { requireSomewhere } from '@/lib/access/authorise'
import { NotFoundError } from '@/lib/access/errors'
import { placedScope } from '@/lib/access/person-scope'
import { recordEvent } from '@/lib/activity/record-event'
import type { Refusal } from '@/lib/charters/issue'
import { inTransaction } from '@/lib/db/transaction'
import { describeGrant, isLastAdministrator, lockVisiblePerson } from '../lock-person'

/**
 * Ends a person's role from now on; it stays in their history. For administrators of its area and department.
 * Refuses with `own_grant` (nobody shuts themselves out) and `last_administrator` (of the whole country);
 * throws when forbidden or not found.
 */
export async function endGrant(
  actor: Actor,
  input: { grantId: string },
): Promise<{ ok: true } | Refusal> {
  return inTransaction(async (tx) => {
    requireSomewhere(actor, 'person:manage')
    const id = z.uuid().safeParse(input.grantId).data
    const grant =
      id &&
      (await tx.grant.findFirst({
        where: { id, endedAt: null, AND: [placedScope(actor)] },
        include: { department: { select: { slug: true } } },
      }))
    if (!grant) throw new NotFoundError(`grant ${input.grantId}`)
    await lockVisiblePerson(tx, actor, grant.userId)
    if (grant.userId === actor.id && grant.role === 'ADMINISTRATOR') {
      return { ok: false, code: 'own_grant' }
    }
    if (await isLastAdministrator(tx, { id: grant.id })) {
      return { ok: false, code: 'last_administrator' }
    }
    const endedAt = new Date()
    const { count } = await tx.grant.updateMany({
      where: { id: grant.id, endedAt: null },
      data: { endedAt },
    })
    if (count === 0) throw new NotFoundError(`grant ${grant.id}`)
    await recordEvent(tx, actor, {
      action: 'person:end-grant',
      recordType: 'person',
      recordId: grant.userId,
      before: { grantId: grant.id, ...describeGrant(grant), endedAt: null },
      after: { grantId: grant.id, endedAt: endedAt.toISOString() },
    })
    return { ok: true }
  })
}
