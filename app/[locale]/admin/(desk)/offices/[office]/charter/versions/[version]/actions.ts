'use server'

import { redirect } from 'next/navigation'
import { requireActor } from '@/lib/auth/require-actor'
import { restoreVersion } from '@/lib/charters/commands/restore-version'
import type { FormPlace } from '@/lib/forms/form-place'
import { returnHeld } from '@/lib/forms/return-held'
import { adminPaths } from '@/lib/i18n/admin-paths'
import { localPath } from '@/lib/i18n/paths'

/** The ticked box names the revision of the draft that may go. */
export async function restore(
  place: FormPlace,
  officeSlug: string,
  number: number,
  form: FormData,
) {
  const actor = await requireActor(place, form)
  const replace = form.get('replace')
  const input = { officeSlug, number, ...(replace !== null && { replace: Number(replace) }) }
  const result = await restoreVersion(actor, input)
  if (!result.ok) return returnHeld(place, form, result)
  const query = { done: 'restored' }
  redirect(`${localPath(place.locale, adminPaths.charter(officeSlug), query)}#done`)
}
