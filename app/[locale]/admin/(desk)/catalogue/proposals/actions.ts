'use server'

import { redirect } from 'next/navigation'
import { requireActor } from '@/lib/auth/require-actor'
import { acceptProposals } from '@/lib/catalogue/commands/accept-proposals'
import { declineProposals } from '@/lib/catalogue/commands/decline-proposals'
import type { FormPlace } from '@/lib/forms/form-place'
import { readForm } from '@/lib/forms/read-form'
import { returnHeld } from '@/lib/forms/return-held'
import { localPath } from '@/lib/i18n/paths'

type Input = Parameters<typeof acceptProposals>[1]

export async function accept(place: FormPlace, form: FormData) {
  const actor = await requireActor(place, form)
  const result = await acceptProposals(actor, readForm(form) as Input)
  if (!result.ok) return returnHeld(place, form, result)
  const { accepted, left } = result
  const query = {
    ...place.query,
    ...(accepted > 0 && { done: 'proposals_accepted' }),
    ...(left > 0 && { left: String(left) }),
  }
  redirect(localPath(place.locale, place.path, query))
}

export async function decline(place: FormPlace, form: FormData) {
  const actor = await requireActor(place, form)
  const result = await declineProposals(actor, readForm(form) as Input)
  if (!result.ok) return returnHeld(place, form, result)
  const query = { ...place.query, done: 'proposals_declined' }
  redirect(localPath(place.locale, place.path, query))
}
