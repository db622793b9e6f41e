'use server'

import { redirect } from 'next/navigation'
import { requireActor } from '@/lib/auth/require-actor'
import type { FormPlace } from '@/lib/forms/form-place'
import { readForm } from '@/lib/forms/read-form'
import { returnHeld } from '@/lib/forms/return-held'
import { localPath } from '@/lib/i18n/paths'
import { saveDecisions } from '@/lib/imports/commands/save-decisions'
import type { Decisions } from '@/lib/imports/review/decisions'

export async function saveHolders(
  place: FormPlace,
  run: { officeSlug: string; runId: string },
  form: FormData,
) {
  const actor = await requireActor(place, form)
  const { decided, holders = {} } = readForm(form)
  const decisions = { holders: holders as Decisions['holders'] }
  const result = await saveDecisions(actor, { ...run, decided: Number(decided), decisions })
  if (!result.ok) return returnHeld(place, form, result)
  redirect(localPath(place.locale, place.path, { done: 'decided' }))
}
