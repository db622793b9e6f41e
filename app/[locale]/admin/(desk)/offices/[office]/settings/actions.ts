'use server'

import { redirect } from 'next/navigation'
import { requireActor } from '@/lib/auth/require-actor'
import type { FormPlace } from '@/lib/forms/form-place'
import { readForm } from '@/lib/forms/read-form'
import { atFields, readLines } from '@/lib/forms/read-lines'
import { returnHeld } from '@/lib/forms/return-held'
import { adminPaths } from '@/lib/i18n/admin-paths'
import { localPath } from '@/lib/i18n/paths'
import { changeSlug } from '@/lib/offices/commands/change-slug'
import { setHosts } from '@/lib/offices/commands/set-hosts'
import { updateOffice } from '@/lib/offices/commands/update-office'
import { lineFields, readDetails } from '@/lib/offices/forms/read-details'

/** Saves an office's name, address, hours and contacts. */
export async function saveDetails(place: FormPlace, slug: string, form: FormData): Promise<void> {
  const actor = await requireActor(place, form)
  const typed = readForm(form)
  const input = { ...readDetails(typed), slug, revision: String(typed.revision) }
  const result = await updateOffice(actor, input)
  if (!result.ok) return returnHeld(place, form, atFields(result, lineFields))
  redirect(localPath(place.locale, place.path, { done: 'saved' }))
}

/** Gives an office another address in the portal. */
export async function saveSlug(
  place: FormPlace,
  officeSlug: string,
  form: FormData,
): Promise<void> {
  const actor = await requireActor(place, form)
  const { slug, revision } = readForm(form)
  const input = { officeSlug, slug: String(slug).trim(), revision: String(revision) }
  const result = await changeSlug(actor, input)
  if (!result.ok) return returnHeld(place, form, result)
  const path = adminPaths.officeSettings(result.slug)
  redirect(localPath(place.locale, path, { done: 'slug_changed' }))
}

/** Sets the websites that lead to an office. */
export async function saveHosts(
  place: FormPlace,
  officeSlug: string,
  form: FormData,
): Promise<void> {
  const actor = await requireActor(place, form)
  const { hosts, revision } = readForm(form)
  const input = { officeSlug, hosts: readLines(hosts), revision: String(revision) }
  const result = await setHosts(actor, input)
  if (!result.ok) return returnHeld(place, form, atFields(result, lineFields))
  redirect(localPath(place.locale, place.path, { done: 'saved' }))
}
