'use server'

import { redirect } from 'next/navigation'
import { requireActor } from '@/lib/auth/require-actor'
import type { FormPlace } from '@/lib/forms/form-place'
import { localPath } from '@/lib/i18n/paths'
import { setFourEyes } from '@/lib/offices/commands/set-four-eyes'

export async function saveSettings(place: FormPlace, departmentSlug: string, form: FormData) {
  const actor = await requireActor(place, form)
  await setFourEyes(actor, { departmentSlug, fourEyes: form.get('fourEyes') === 'on' })
  redirect(localPath(place.locale, place.path, { done: 'saved' }))
}
