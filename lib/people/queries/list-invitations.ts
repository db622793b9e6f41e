import 'server-only'
import type { Actor } from '@/lib/access/actor'
import { placedScope } from '@/lib/access/person-scope'
import { db } from '@/lib/db/client'
import { grantSelect, toGrant } from '../grant-row'
import type { InvitationEntry } from '../person-view'

/** More are open at once only when something went wrong; the oldest of them have expired. */
const most = 200

/**
 * The invitations within the actor's area and department that nobody accepted or took back, the newest first.
 * For administrators; others get none.
 */
export async function listInvitations(actor: Actor): Promise<InvitationEntry[]> {
  const rows = await db.invitation.findMany({
    where: {
      acceptedAt: null,
      revokedAt: null,
      email: { not: null },
      AND: [placedScope(actor)],
    },
    select: {
      ...grantSelect,
      id: true,
      name: true,
      email: true,
      invitedBy: true,
      createdAt: true,
      expiresAt: true,
    },
    orderBy: { createdAt: 'desc' },
    take: most,
  })
  return rows.map(({ id, name, email, invitedBy, createdAt, expiresAt, ...grant }) => ({
    ...toGrant(grant),
    ...{ id, invitedBy, createdAt, expiresAt, name: name ?? '', email: email ?? '' },
  }))
}
