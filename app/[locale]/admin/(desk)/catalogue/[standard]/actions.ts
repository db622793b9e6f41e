'use server'

import { redirect } from 'next/navigation'
import { requireActor } from '@/lib/auth/require-actor'
import { updateStandardService } from '@/lib/catalogue/commands/update-standard-service'
import type { StandardServiceChange } from '@/lib/catalogue/schema'
import type { FormPlace } from '@/lib/forms/form-place'
import { readForm } from '@/lib/forms/read-form'
import { returnHeld } from '@/lib/forms/return-held'
import { localPath } from '@/lib/i18n/paths'

export async function saveStandard(place: FormPlace, slug: string, form: FormData) {
  const actor = await requireActor(place, form)
  const input = { ...readForm(form), slug } as unknown as StandardServiceChange
  const result = await updateStandardService(actor, input)
  if (!result.ok) return returnHeld(place, form, result)
  redirect(localPath(place.locale, place.path, { done: 'standard_saved' }))
}
