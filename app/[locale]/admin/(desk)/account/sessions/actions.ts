'use server'

import { redirect } from 'next/navigation'
import { revokeOtherSessions, revokeSession } from '@/lib/auth/commands/revoke-session'
import { getSignedIn } from '@/lib/auth/current-actor'
import { requireActor } from '@/lib/auth/require-actor'
import type { FormPlace } from '@/lib/forms/form-place'
import { localPath } from '@/lib/i18n/paths'

/** Ends one session. */
export async function endSession(
  place: FormPlace,
  sessionId: string,
  form: FormData,
): Promise<void> {
  await revokeSession(await requireActor(place, form), { sessionId })
  redirect(localPath(place.locale, place.path, { done: 'session_revoked' }))
}

/** Ends all but this one. */
export async function endOtherSessions(place: FormPlace, form: FormData): Promise<void> {
  const actor = await requireActor(place, form)
  const { session } = await getSignedIn(place.path)
  await revokeOtherSessions(actor, { sessionId: session.id })
  redirect(localPath(place.locale, place.path, { done: 'session_revoked' }))
}
