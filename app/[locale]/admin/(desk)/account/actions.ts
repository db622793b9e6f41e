'use server'

import { redirect } from 'next/navigation'
import { changeAccount } from '@/lib/auth/commands/change-account'
import { requireActor } from '@/lib/auth/require-actor'
import type { AccountInput } from '@/lib/auth/schema'
import type { FormPlace } from '@/lib/forms/form-place'
import { readForm } from '@/lib/forms/read-form'
import { returnHeld } from '@/lib/forms/return-held'
import { localPath } from '@/lib/i18n/paths'

/** Saves the own name and language. */
export async function saveAccount(place: FormPlace, form: FormData): Promise<void> {
  const actor = await requireActor(place, form)
  const result = await changeAccount(actor, readForm(form) as AccountInput)
  if (!result.ok) return returnHeld(place, form, result)
  redirect(localPath(place.locale, place.path, { done: 'saved' }))
}
