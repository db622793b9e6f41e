'use server'

import { redirect } from 'next/navigation'
import { requireActor } from '@/lib/auth/require-actor'
import type { FormPlace } from '@/lib/forms/form-place'
import { returnHeld } from '@/lib/forms/return-held'
import { adminPaths } from '@/lib/i18n/admin-paths'
import { localPath } from '@/lib/i18n/paths'
import { closeOffice } from '@/lib/offices/commands/close-office'
import { reopenOffice } from '@/lib/offices/commands/reopen-office'

/** Takes an office out of service. */
export async function saveClosure(place: FormPlace, slug: string, form: FormData): Promise<void> {
  const actor = await requireActor(place, form)
  const revision = String(form.get('revision'))
  const result = await closeOffice(actor, { officeSlug: slug, revision })
  if (!result.ok) return returnHeld(place, form, result)
  redirect(localPath(place.locale, adminPaths.office(slug), { done: 'office_closed' }))
}

/** Puts an office back in service, or ends its merger. */
export async function saveReopening(place: FormPlace, slug: string, form: FormData): Promise<void> {
  const actor = await requireActor(place, form)
  const revision = String(form.get('revision'))
  const result = await reopenOffice(actor, { officeSlug: slug, revision })
  if (!result.ok) return returnHeld(place, form, result)
  redirect(localPath(place.locale, adminPaths.office(slug), { done: 'office_reopened' }))
}
