'use server'
import { requireActor } from '@/lib/auth/require-actor'
import { discardDraft } from '@/lib/charters/commands/discard-draft'
import { undoEdit as undo } from '@/lib/charters/commands/editing/undo-edit'
import type { FormPlace } from '@/lib/forms/form-place'
import { readForm } from '@/lib/forms/read-form'
import { returnHeld } from '@/lib/forms/return-held'
import { redirectDone } from './finish-edit'

export async function undoEdit(
  place: FormPlace,
  officeSlug: string,
  eventId: string,
  form: FormData,
): Promise<void> {
  const actor = await requireActor(place, form)
  const answer = await undo(actor, { officeSlug, eventId })
  if (!answer.ok) return returnHeld(place, form, answer)
  redirectDone(place, 'undone', answer.eventId)
}

export async function discard(place: FormPlace, officeSlug: string, form: FormData): Promise<void> {
  const actor = await requireActor(place, form)
  const revision = Number(readForm(form).revision)
  const answer = await discardDraft(actor, { officeSlug, revision })
  if (!answer.ok) return returnHeld(place, form, answer)
  redirectDone(place, 'draft_discarded', answer.eventId)
}
