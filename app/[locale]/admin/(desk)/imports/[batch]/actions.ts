'use server'

import { redirect } from 'next/navigation'
import { requireActor } from '@/lib/auth/require-actor'
import type { FormPlace } from '@/lib/forms/form-place'
import { readForm } from '@/lib/forms/read-form'
import { returnHeld } from '@/lib/forms/return-held'
import { localPath } from '@/lib/i18n/paths'
import { assignOffices } from '@/lib/imports/commands/assign-offices'
import { discardBatchFile } from '@/lib/imports/commands/discard-batch-file'
import { makeCleanDrafts } from '@/lib/imports/commands/make-clean-drafts'

type Texts = Record<string, string>

/** One form: the offices of all files, and a button that leaves a file out. */
export async function confirmOffices(place: FormPlace, batchId: string, form: FormData) {
  const actor = await requireActor(place, form)
  const { offices = {}, others = {}, leave } = readForm(form)
  if (typeof leave === 'string') {
    const left = await discardBatchFile(actor, { batchId, runId: leave })
    if (!left.ok) return returnHeld(place, form, left)
    redirect(localPath(place.locale, place.path, { done: 'file_left_out' }))
  }
  const typed = Object.entries(others as Texts).filter(([, slug]) => slug.trim() !== '')
  const chosen = { ...(offices as Texts), ...Object.fromEntries(typed) }
  const result = await assignOffices(actor, { batchId, offices: chosen })
  if (!result.ok) return returnHeld(place, form, result)
  redirect(localPath(place.locale, place.path, { done: 'offices_assigned' }))
}

export async function makeDrafts(place: FormPlace, batchId: string, form: FormData) {
  const actor = await requireActor(place, form)
  const result = await makeCleanDrafts(actor, { batchId })
  if (!result.ok) return returnHeld(place, form, result)
  const counts = { made: String(result.made), left: String(result.left) }
  redirect(localPath(place.locale, place.path, { done: 'clean_drafts', ...counts }))
}
