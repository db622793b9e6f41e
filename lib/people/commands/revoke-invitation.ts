import 'server-only'
import type { Actor } from '@/lib/access/actor'
import { recordEvent } from '@/lib/activity/record-event'
import { inTransaction } from '@/lib/db/transaction'
import { lockOpenInvitation } from '../lock-invitation'

/**
 * Takes an open invitation back: its link stops working. For administrators of its area and department.
 * Throws when forbidden or not found.
 */
export async function revokeInvitation(
  actor: Actor,
  input: { invitationId: string },
): Promise<{ ok: true }> {
  return inTransaction(async (tx) => {
    const { id, email, expiresAt } = await lockOpenInvitation(tx, actor, input.invitationId)
    const revokedAt = new Date()
    await tx.invitation.update({ where: { id }, data: { revokedAt } })
    await recordEvent(tx, actor, {
      action: 'person:revoke-invitation',
      recordType: 'invitation',
      recordId: id,
      before: { email, expiresAt: expiresAt.toISOString(), revokedAt: null },
      after: { email, revokedAt: revokedAt.toISOString() },
    })
    return { ok: true }
  })
}
