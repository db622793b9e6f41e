import 'server-only'
import { redirect } from 'next/navigation'
import type { EditAnswer } from '@/lib/charters/editing/edit-draft'
import { changeRows, rowsButton } from '@/lib/forms/change-rows'
import type { FormPlace } from '@/lib/forms/form-place'
import { holdForm } from '@/lib/forms/held-form'
import { returnHeld } from '@/lib/forms/return-held'
import { adminPaths } from '@/lib/i18n/admin-paths'
import { localPath } from '@/lib/i18n/paths'

/** Which part a form is of; `service` names the one. */
export type EditedPart = {
  part: 'statement' | 'expectations' | 'escalation' | 'service'
  service?: string
}

/**
 * Goes on after an edit: to the page again with what is done and how to undo it; to the form as typed, when it
 * could not be saved; to the conflict page, when the same part was changed by someone else. Never returns.
 */
export async function finishEdit(
  place: FormPlace,
  officeSlug: string,
  part: EditedPart,
  form: FormData,
  answer: EditAnswer,
): Promise<never> {
  if (answer.ok) redirectDone(place, 'saved', answer.eventId)
  if (answer.code !== 'conflict') return returnHeld(place, form, answer)
  const { locale } = place
  const path = adminPaths.charterConflict(officeSlug)
  return returnHeld({ locale, path, query: { ...part } as Record<string, string> }, form, answer)
}

/** The page again, with what is done and how to undo it. */
export function redirectDone(place: FormPlace, done: string, eventId: string | null): never {
  const query: Record<string, string> = { ...place.query, done }
  if (eventId) query.undo = eventId
  redirect(localPath(place.locale, place.path, query))
}

/**
 * When a button of a row, or the search for posts, sent the form: shows it again with the row there or gone and
 * all that was typed.
 */
export async function returnRows(place: FormPlace, form: FormData): Promise<void> {
  const changed = changeRows(form)
  const isSearch = form.get(rowsButton) === 'search'
  if (!changed && !isSearch) return
  const kept = changed?.form ?? form
  if (isSearch) kept.delete(rowsButton)
  const held = await holdForm(place, kept, { ok: false, code: 'rows' })
  const focus = changed?.focus ?? 'postSearch'
  redirect(`${localPath(place.locale, place.path, { ...place.query, held })}#${focus}`)
}
