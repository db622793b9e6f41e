/** Only an open one can be accepted. */
export type InvitationState = 'open' | 'accepted' | 'revoked' | 'expired'

interface Dates {
  acceptedAt: Date | null
  revokedAt: Date | null
  expiresAt: Date
}

/** @example invitationState({ acceptedAt: null, revokedAt: null, expiresAt: tomorrow }, today) // 'open' */
export function invitationState(dates: Dates, now: Date): InvitationState {
  if (dates.acceptedAt) return 'accepted'
  if (dates.revokedAt) return 'revoked'
  return dates.expiresAt <= now ? 'expired' : 'open'
}
