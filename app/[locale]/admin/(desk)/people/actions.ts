'use server'

import { redirect } from 'next/navigation'
import { requireActor } from '@/lib/auth/require-actor'
import type { FormPlace } from '@/lib/forms/form-place'
import { readForm } from '@/lib/forms/read-form'
import { returnHeld } from '@/lib/forms/return-held'
import { adminPaths } from '@/lib/i18n/admin-paths'
import { localPath } from '@/lib/i18n/paths'
import { invitePerson } from '@/lib/people/commands/invite-person'
import { resendInvitation } from '@/lib/people/commands/resend-invitation'
import { revokeInvitation } from '@/lib/people/commands/revoke-invitation'
import type { InvitationInput } from '@/lib/people/schema'

export async function invite(place: FormPlace, form: FormData) {
  const actor = await requireActor(place, form)
  const result = await invitePerson(actor, readForm(form) as unknown as InvitationInput)
  if (!result.ok) return returnHeld(place, form, result)
  toPeople(place, result.mailed ? 'invited' : 'invited_not_mailed')
}

export async function resend(place: FormPlace, invitationId: string, form: FormData) {
  const actor = await requireActor(place, form)
  const { mailed } = await resendInvitation(actor, { invitationId, locale: place.locale })
  toPeople(place, mailed ? 'invited' : 'invited_not_mailed')
}

export async function revoke(place: FormPlace, invitationId: string, form: FormData) {
  const actor = await requireActor(place, form)
  await revokeInvitation(actor, { invitationId })
  toPeople(place, 'invitation_revoked')
}

function toPeople({ locale }: FormPlace, done: string): never {
  redirect(localPath(locale, adminPaths.people, { done }))
}
