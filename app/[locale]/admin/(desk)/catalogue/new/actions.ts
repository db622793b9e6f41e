'use server'

import { redirect } from 'next/navigation'
import { requireActor } from '@/lib/auth/require-actor'
import { createStandardService } from '@/lib/catalogue/commands/create-standard-service'
import type { StandardServiceInput } from '@/lib/catalogue/schema'
import type { FormPlace } from '@/lib/forms/form-place'
import { readForm } from '@/lib/forms/read-form'
import { returnHeld } from '@/lib/forms/return-held'
import { adminPaths } from '@/lib/i18n/admin-paths'
import { localPath } from '@/lib/i18n/paths'

export async function createStandard(place: FormPlace, form: FormData) {
  const actor = await requireActor(place, form)
  const input = readForm(form) as unknown as StandardServiceInput
  const result = await createStandardService(actor, input)
  if (!result.ok) return returnHeld(place, form, result)
  const path = adminPaths.standard(input.slug)
  redirect(localPath(place.locale, path, { done: 'standard_created' }))
}
