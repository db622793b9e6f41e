'use server'
import { requireActor } from '@/lib/auth/require-actor'
import { saveEscalationLevels } from '@/lib/charters/commands/editing/save-escalation-levels'
import { readGuard } from '@/lib/charters/editing/forms/part-guard'
import { readEscalationForm } from '@/lib/charters/editing/forms/part-forms'
import type { FormPlace } from '@/lib/forms/form-place'
import { readForm } from '@/lib/forms/read-form'
import { finishEdit, returnRows } from '../finish-edit'

export async function saveEscalation(
  place: FormPlace,
  officeSlug: string,
  form: FormData,
): Promise<void> {
  const actor = await requireActor(place, form)
  await returnRows(place, form)
  const typed = readForm(form)
  const answer = await saveEscalationLevels(actor, {
    officeSlug,
    ...readGuard(typed),
    ...readEscalationForm(typed),
  })
  await finishEdit(place, officeSlug, { part: 'escalation' }, form, answer)
}
