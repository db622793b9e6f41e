'use server'
import { requireActor } from '@/lib/auth/require-actor'
import { addService as add } from '@/lib/charters/commands/editing/add-service'
import { removeService as remove } from '@/lib/charters/commands/editing/remove-service'
import { saveService as save } from '@/lib/charters/commands/editing/save-service'
import { readGuard } from '@/lib/charters/editing/forms/part-guard'
import { readServiceForm } from '@/lib/charters/editing/forms/service-form'
import type { FormPlace } from '@/lib/forms/form-place'
import { readForm } from '@/lib/forms/read-form'
import { returnHeld } from '@/lib/forms/return-held'
import { adminPaths } from '@/lib/i18n/admin-paths'
import { finishEdit, redirectDone, returnRows } from '../finish-edit'

interface Of {
  officeSlug: string
  /** The language of the charter, whose words count. */
  language: 'bn' | 'en'
}

export async function addService(place: FormPlace, of: Of, form: FormData): Promise<void> {
  const { officeSlug, language } = of
  const actor = await requireActor(place, form)
  await returnRows(place, form)
  const service = readServiceForm(readForm(form), language)
  const answer = await add(actor, { officeSlug, service })
  if (!answer.ok) return returnHeld(place, form, answer)
  const path = adminPaths.draftService(officeSlug, answer.slug)
  redirectDone({ locale: place.locale, path }, 'service_added', answer.eventId)
}

export async function saveService(
  place: FormPlace,
  of: Of & { slug: string },
  form: FormData,
): Promise<void> {
  const { officeSlug, language, slug } = of
  const actor = await requireActor(place, form)
  await returnRows(place, form)
  const typed = readForm(form)
  const service = readServiceForm(typed, language)
  const answer = await save(actor, { officeSlug, slug, ...readGuard(typed), service })
  await finishEdit(place, officeSlug, { part: 'service', service: slug }, form, answer)
}

export async function removeService(
  place: FormPlace,
  of: { officeSlug: string; slug: string },
  form: FormData,
): Promise<void> {
  const actor = await requireActor(place, form)
  const answer = await remove(actor, { ...of, ...readGuard(readForm(form)) })
  if (!answer.ok) {
    const code = answer.code === 'conflict' ? 'changed_meanwhile' : answer.code
    return returnHeld(place, new FormData(), { ok: false, code })
  }
  const path = adminPaths.charter(of.officeSlug)
  redirectDone({ locale: place.locale, path }, 'service_removed', answer.eventId)
}
