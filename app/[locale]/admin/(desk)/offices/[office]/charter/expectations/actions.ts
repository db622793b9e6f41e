'use server'
import { requireActor } from '@/lib/auth/require-actor'
import { saveExpectations as save } from '@/lib/charters/commands/editing/save-expectations'
import { readGuard } from '@/lib/charters/editing/forms/part-guard'
import { readExpectationsForm } from '@/lib/charters/editing/forms/part-forms'
import type { FormPlace } from '@/lib/forms/form-place'
import { readForm } from '@/lib/forms/read-form'
import { finishEdit, returnRows } from '../finish-edit'

export async function saveExpectations(
  place: FormPlace,
  officeSlug: string,
  form: FormData,
): Promise<void> {
  const actor = await requireActor(place, form)
  await returnRows(place, form)
  const typed = readForm(form)
  const answer = await save(actor, {
    officeSlug,
    ...readGuard(typed),
    ...readExpectationsForm(typed),
  })
  await finishEdit(place, officeSlug, { part: 'expectations' }, form, answer)
}
