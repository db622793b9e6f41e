'use server'

import { redirect } from 'next/navigation'
import { requireActor } from '@/lib/auth/require-actor'
import { confirmCharter } from '@/lib/charters/commands/confirm-charter'
import type { FormPlace } from '@/lib/forms/form-place'
import { returnHeld } from '@/lib/forms/return-held'
import { localPath } from '@/lib/i18n/paths'

/** Ticked services are those left out. */
export async function confirm(place: FormPlace, officeSlug: string, form: FormData) {
  const actor = await requireActor(place, form)
  const result = await confirmCharter(actor, {
    officeSlug,
    postId: String(form.get('postId') ?? ''),
    on: String(form.get('on') ?? ''),
    except: form.getAll('except').map(String),
  })
  if (!result.ok) return returnHeld(place, form, result)
  redirect(`${localPath(place.locale, place.path, { done: 'confirmed' })}#done`)
}
