import 'server-only'
import { redirect } from 'next/navigation'
import type { PersonActor } from '@/lib/access/actor'
import type { FormPlace } from '@/lib/forms/form-place'
import { holdForm } from '@/lib/forms/held-form'
import { adminPaths } from '@/lib/i18n/admin-paths'
import { localPath } from '@/lib/i18n/paths'
import { findSignedIn, lacksSecondFactor } from './current-actor'

/**
 * The actor of a server action. When the session has gone, what was typed is held and the sign-in leads back
 * to the form with all of it.
 */
export async function requireActor(place: FormPlace, form: FormData): Promise<PersonActor> {
  const person = await findSignedIn()
  if (person && !lacksSecondFactor(person)) return person.actor
  const held = await holdForm(place, form, { ok: false, code: 'session_ended' })
  const query = new URLSearchParams({ ...place.query, held })
  const next = `${place.path}?${query}`
  const page = person ? adminPaths.secondFactor : adminPaths.signIn
  redirect(localPath(place.locale, page, { next }))
}
