import 'server-only'
import type { Role } from '@/lib/access/actor'
import type { AreaName } from '@/lib/charters/published-charter'
import { officialPair } from '@/lib/charters/translations'
import { db } from '@/lib/db/client'
import type { Bilingual } from '@/lib/i18n/bilingual'
import { type InvitationState, invitationState } from '../joining/invitation-state'
import { digestToken } from '../token'

export interface InvitationView {
  state: InvitationState
  /** Null on the first administrator's, who says it. */
  email: string | null
  name: string | null
  role: Role
  area?: AreaName
  department?: Bilingual
  expiresAt: Date
}

/** What a link invites to, for whoever holds it; null when there is no such invitation. */
export async function findInvitation(token: string): Promise<InvitationView | null> {
  const found = await db.invitation.findUnique({
    where: { tokenHash: digestToken(token) },
    select: {
      email: true,
      name: true,
      role: true,
      expiresAt: true,
      acceptedAt: true,
      revokedAt: true,
      area: { select: { id: true, level: true, nameBn: true, nameEn: true } },
      department: { select: { nameBn: true, nameEn: true } },
    },
  })
  if (!found) return null
  const { email, name, role, expiresAt, area, department } = found
  return {
    state: invitationState(found, new Date()),
    role: role.toLowerCase() as Role,
    ...{ email, name, expiresAt },
    ...(area && { area }),
    ...(department && { department: officialPair(department.nameBn, department.nameEn) }),
  }
}
