'use server'
import { requireActor } from '@/lib/auth/require-actor'
import { saveStatement as save } from '@/lib/charters/commands/editing/save-statement'
import { readGuard } from '@/lib/charters/editing/forms/part-guard'
import { readStatementForm } from '@/lib/charters/editing/forms/part-forms'
import type { FormPlace } from '@/lib/forms/form-place'
import { readForm } from '@/lib/forms/read-form'
import { finishEdit, returnRows } from '../finish-edit'

export async function saveStatement(
  place: FormPlace,
  officeSlug: string,
  form: FormData,
): Promise<void> {
  const actor = await requireActor(place, form)
  await returnRows(place, form)
  const typed = readForm(form)
  const statement = readStatementForm(typed)
  const answer = await save(actor, { officeSlug, ...readGuard(typed), statement })
  await finishEdit(place, officeSlug, { part: 'statement' }, form, answer)
}
