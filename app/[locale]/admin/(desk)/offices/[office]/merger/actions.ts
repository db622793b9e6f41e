'use server'

import { redirect } from 'next/navigation'
import { requireActor } from '@/lib/auth/require-actor'
import type { FormPlace } from '@/lib/forms/form-place'
import { returnHeld } from '@/lib/forms/return-held'
import { adminPaths } from '@/lib/i18n/admin-paths'
import { localPath } from '@/lib/i18n/paths'
import { mergeOffice } from '@/lib/offices/commands/merge-office'

/** Merges an office into the one chosen before. */
export async function saveMerger(place: FormPlace, slug: string, form: FormData): Promise<void> {
  const actor = await requireActor(place, form)
  const input = {
    officeSlug: slug,
    revision: String(form.get('revision')),
    intoSlug: String(form.get('intoSlug')),
  }
  const result = await mergeOffice(actor, input)
  if (!result.ok) return returnHeld(place, form, result)
  redirect(localPath(place.locale, adminPaths.office(slug), { done: 'office_merged' }))
}
