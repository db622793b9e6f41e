import 'server-only'
import { redirect } from 'next/navigation'
import type { PersonActor } from '@/lib/access/actor'
import type { FormPlace } from '@/lib/forms/form-place'
import { holdForm } from '@/lib/forms/held-form'
import { adminPaths } from '@/lib/i18n/admin-paths'
import { localPath } from '@/lib/i18n/paths'
import { currentClient } from './browser/client'
import { findSignedIn, lacksSecondFactor } from './current-actor'
import { takeTry } from './limits'

/**
 * The actor of a server action. When the session has gone, what was typed is held and the sign-in leads back
 * to the form with all of it; for sixty forms a quarter hour and address, since anybody could send one.
 */
export async function requireActor(place: FormPlace, form: FormData): Promise<PersonActor> {
  const person = await findSignedIn()
  if (!person) return leave(place, form, adminPaths.signIn)
  if (lacksSecondFactor(person)) return leave(place, form, adminPaths.secondFactor)
  return person.actor
}

/** Like `requireActor`, for the actions by which the second factor itself is set up. */
export async function requirePerson(place: FormPlace, form: FormData): Promise<PersonActor> {
  const person = await findSignedIn()
  return person ? person.actor : leave(place, form, adminPaths.signIn)
}

async function leave(place: FormPlace, form: FormData, page: string): Promise<never> {
  const isKept = (await takeTry('hold', await currentClient())) !== null
  const held = isKept && (await holdForm(place, form, { ok: false, code: 'session_ended' }))
  const query = new URLSearchParams({ ...place.query, ...(held && { held }) })
  redirect(localPath(place.locale, page, { next: `${place.path}?${query}` }))
}
