import 'server-only'
import type { Actor } from '@/lib/access/actor'
import { recordEvent } from '@/lib/activity/record-event'
import { digestToken, makeToken } from '@/lib/auth/token'
import { inTransaction } from '@/lib/db/transaction'
import type { Locale } from '@/lib/i18n/locale'
import { lockOpenInvitation } from '../lock-invitation'
import { mailInvitation } from '../mails'
import { invitationDays } from '../schema'

/**
 * Mails a new link for an invitation that is still open, also one that expired; the old link stops working.
 * For administrators of its area and department. Throws when forbidden or not found.
 */
export async function resendInvitation(
  actor: Actor,
  input: { invitationId: string; locale: Locale },
): Promise<{ ok: true; mailed: boolean }> {
  const token = makeToken()
  const expiresAt = new Date(Date.now() + invitationDays * 86_400_000)
  const invitation = await inTransaction(async (tx) => {
    const found = await lockOpenInvitation(tx, actor, input.invitationId)
    await tx.invitation.update({
      where: { id: found.id },
      data: { tokenHash: digestToken(token), expiresAt },
    })
    await recordEvent(tx, actor, {
      action: 'person:invite-again',
      recordType: 'invitation',
      recordId: found.id,
      before: { email: found.email, expiresAt: found.expiresAt.toISOString() },
      after: { email: found.email, expiresAt: expiresAt.toISOString() },
    })
    return found
  })
  const to = { name: invitation.name, email: invitation.email, locale: input.locale }
  return { ok: true, mailed: await mailInvitation(to, { token, expiresAt }) }
}
