import 'server-only'
import type { Actor } from '@/lib/access/actor'
import { NotFoundError } from '@/lib/access/errors'
import type { Refusal } from '@/lib/charters/issue'
import { inTransaction, undo } from '@/lib/db/transaction'
import type { GrantInput } from '../schema'
import { endGrant } from './end-grant'
import { grantRole } from './grant-role'

/**
 * Puts another role, area or department in place of one a person has, as one step: someone who was posted to
 * another district. For administrators of both places. Refuses as `endGrant` and `grantRole` do, and then changes
 * nothing; throws when forbidden or not found.
 */
export async function changeGrant(
  actor: Actor,
  input: GrantInput & { grantId: string },
): Promise<{ ok: true; grantId: string } | Refusal> {
  return inTransaction(async (tx) => {
    // first the new one: whoever leaves the actor's area could not be found afterwards
    const old = await tx.grant.findFirst({
      where: { id: input.grantId },
      select: { userId: true },
    })
    if (!old) throw new NotFoundError(`grant ${input.grantId}`)
    const given = await grantRole(actor, { ...input, personId: old.userId })
    if (!given.ok) return given
    const ended = await endGrant(actor, { grantId: input.grantId })
    return ended.ok ? given : undo(ended)
  })
}
