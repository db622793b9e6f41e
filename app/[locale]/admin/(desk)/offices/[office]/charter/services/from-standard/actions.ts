'use server'

import { redirect } from 'next/navigation'
import { requireActor } from '@/lib/auth/require-actor'
import { addServiceFromStandard } from '@/lib/catalogue/commands/add-service-from-standard'
import type { FormPlace } from '@/lib/forms/form-place'
import { readForm } from '@/lib/forms/read-form'
import { returnHeld } from '@/lib/forms/return-held'
import { adminPaths } from '@/lib/i18n/admin-paths'
import { localPath } from '@/lib/i18n/paths'

type Input = Parameters<typeof addServiceFromStandard>[1]

export async function beginFromStandard(place: FormPlace, officeSlug: string, form: FormData) {
  const actor = await requireActor(place, form)
  const input = { ...readForm(form), officeSlug } as Input
  const result = await addServiceFromStandard(actor, input)
  if (!result.ok) return returnHeld(place, form, result)
  const path = adminPaths.draftService(officeSlug, result.serviceSlug)
  redirect(localPath(place.locale, path, { done: 'service_begun' }))
}
