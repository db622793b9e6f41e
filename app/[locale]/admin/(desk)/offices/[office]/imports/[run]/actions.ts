'use server'

import { redirect } from 'next/navigation'
import { requireActor } from '@/lib/auth/require-actor'
import type { FormPlace } from '@/lib/forms/form-place'
import { readForm } from '@/lib/forms/read-form'
import { returnHeld } from '@/lib/forms/return-held'
import { adminPaths } from '@/lib/i18n/admin-paths'
import { localPath } from '@/lib/i18n/paths'
import { discardImport } from '@/lib/imports/commands/discard-import'
import { makeDraftFromImport } from '@/lib/imports/commands/make-draft-from-import'
import { saveDecisions } from '@/lib/imports/commands/save-decisions'
import { readAnswers } from './read-answers'

interface Run {
  officeSlug: string
  runId: string
}

/** `gone`: the services no row continues, for the buttons that decide them all. */
export async function saveAnswers(
  place: FormPlace,
  { gone, ...run }: Run & { gone: string[] },
  form: FormData,
) {
  const actor = await requireActor(place, form)
  const { decided, ...typed } = readForm(form)
  const decisions = readAnswers(typed, gone)
  const result = await saveDecisions(actor, { ...run, decided: Number(decided), decisions })
  if (!result.ok) return returnHeld(place, form, result)
  redirect(localPath(place.locale, place.path, { done: 'decided' }))
}

export async function makeDraft(place: FormPlace, run: Run, form: FormData) {
  const actor = await requireActor(place, form)
  const { decided } = readForm(form)
  const result = await makeDraftFromImport(actor, { ...run, decided: Number(decided) })
  if (!result.ok) return returnHeld(place, form, result)
  redirect(localPath(place.locale, adminPaths.charter(run.officeSlug), { done: 'draft_made' }))
}

export async function discard(place: FormPlace, run: Run, form: FormData) {
  const actor = await requireActor(place, form)
  const { decided } = readForm(form)
  const result = await discardImport(actor, { ...run, decided: Number(decided) })
  if (!result.ok) return returnHeld(place, form, result)
  const done = { done: 'import_discarded' }
  redirect(localPath(place.locale, adminPaths.imports(run.officeSlug), done))
}
