'use server'

import { redirect } from 'next/navigation'
import { requireActor } from '@/lib/auth/require-actor'
import { linkServices } from '@/lib/catalogue/commands/link-services'
import type { FormPlace } from '@/lib/forms/form-place'
import { readForm } from '@/lib/forms/read-form'
import { returnHeld } from '@/lib/forms/return-held'
import { localPath } from '@/lib/i18n/paths'

export async function saveLinks(place: FormPlace, officeSlug: string, form: FormData) {
  const actor = await requireActor(place, form)
  const { links = {} } = readForm(form)
  const result = await linkServices(actor, {
    officeSlug,
    links: links as Record<string, string>,
  })
  if (!result.ok) return returnHeld(place, form, result)
  redirect(localPath(place.locale, place.path, { done: 'links_saved' }))
}
