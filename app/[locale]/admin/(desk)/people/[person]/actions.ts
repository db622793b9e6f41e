'use server'

import { redirect } from 'next/navigation'
import type { PersonActor } from '@/lib/access/actor'
import { requireActor } from '@/lib/auth/require-actor'
import type { Refusal } from '@/lib/charters/issue'
import type { FormPlace } from '@/lib/forms/form-place'
import { readForm } from '@/lib/forms/read-form'
import { returnHeld } from '@/lib/forms/return-held'
import { localPath } from '@/lib/i18n/paths'
import { changeGrant } from '@/lib/people/commands/change-grant'
import { deactivatePerson } from '@/lib/people/commands/deactivate-person'
import { endGrant } from '@/lib/people/commands/end-grant'
import { grantRole } from '@/lib/people/commands/grant-role'
import { reactivatePerson } from '@/lib/people/commands/reactivate-person'
import { resetSecondFactor } from '@/lib/people/commands/reset-second-factor'
import type { GrantInput } from '@/lib/people/schema'

export async function give(place: FormPlace, personId: string, form: FormData) {
  const input = { ...(readForm(form) as unknown as GrantInput), personId }
  await answer(place, form, 'role_given', (actor) => grantRole(actor, input))
}

export async function change(place: FormPlace, grantId: string, form: FormData) {
  const input = { ...(readForm(form) as unknown as GrantInput), grantId }
  await answer(place, form, 'role_changed', (actor) => changeGrant(actor, input))
}

export async function end(place: FormPlace, grantId: string, form: FormData) {
  await answer(place, form, 'role_ended', (actor) => endGrant(actor, { grantId }))
}

export async function deactivate(place: FormPlace, personId: string, form: FormData) {
  await answer(place, form, 'deactivated', (actor) => deactivatePerson(actor, { personId }))
}

export async function reactivate(place: FormPlace, personId: string, form: FormData) {
  await answer(place, form, 'reactivated', (actor) => reactivatePerson(actor, { personId }))
}

export async function reset(place: FormPlace, personId: string, form: FormData) {
  await answer(place, form, 'second_factor_reset', (actor) =>
    resetSecondFactor(actor, { personId }),
  )
}

/** Asks as who is signed in, and shows the page again: what was done, or why not. */
async function answer(
  place: FormPlace,
  form: FormData,
  done: string,
  ask: (actor: PersonActor) => Promise<{ ok: true } | Refusal>,
) {
  const result = await ask(await requireActor(place, form))
  if (!result.ok) return returnHeld(place, form, { ...result })
  redirect(localPath(place.locale, place.path, { done }))
}
