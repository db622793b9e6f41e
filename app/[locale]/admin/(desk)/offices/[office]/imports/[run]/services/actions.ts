'use server'

import { redirect } from 'next/navigation'
import { requireActor } from '@/lib/auth/require-actor'
import type { FormPlace } from '@/lib/forms/form-place'
import { readForm } from '@/lib/forms/read-form'
import { returnHeld } from '@/lib/forms/return-held'
import { localPath } from '@/lib/i18n/paths'
import { saveDecisions } from '@/lib/imports/commands/save-decisions'
import type { TypedRows } from '@/lib/imports/review/typed-rows'

/** Where a saved page of rows leads: further on, or here again. */
interface RowsPlace extends FormPlace {
  next: { path: string; query: Record<string, string> }
}

export async function saveRows(
  place: RowsPlace,
  run: { officeSlug: string; runId: string },
  form: FormData,
) {
  const actor = await requireActor(place, form)
  const { decided, rows, go } = readForm(form)
  const typedRows = (rows ?? {}) as TypedRows
  const result = await saveDecisions(actor, { ...run, decided: Number(decided), typedRows })
  if (!result.ok) return returnHeld(place, form, result)
  const done = { done: 'rows_decided' }
  const { path, query } =
    go === 'next' ? place.next : { path: place.path, query: place.query ?? {} }
  redirect(localPath(place.locale, path, { ...query, ...done }))
}
