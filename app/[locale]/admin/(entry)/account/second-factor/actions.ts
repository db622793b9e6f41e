'use server'

import { redirect } from 'next/navigation'
import { currentClient } from '@/lib/auth/browser/client'
import {
  acknowledgeRecoveryCodes,
  renewRecoveryCodes,
} from '@/lib/auth/commands/renew-recovery-codes'
import { beginSecondFactor, confirmSecondFactor } from '@/lib/auth/commands/set-up-second-factor'
import { turnOffSecondFactor } from '@/lib/auth/commands/turn-off-second-factor'
import { nextPage } from '@/lib/auth/next-page'
import { requirePerson } from '@/lib/auth/require-actor'
import type { CodeInput, PasswordInput } from '@/lib/auth/schema'
import type { FormPlace } from '@/lib/forms/form-place'
import { readForm } from '@/lib/forms/read-form'
import { returnHeld } from '@/lib/forms/return-held'
import { adminPaths } from '@/lib/i18n/admin-paths'
import { localPath } from '@/lib/i18n/paths'

/** Begins to set up an authenticator, the first or another. */
export async function begin(place: FormPlace, form: FormData): Promise<void> {
  const actor = await requirePerson(place, form)
  const input = readForm(form) as PasswordInput
  const result = await beginSecondFactor(actor, input, await currentClient())
  if (!result.ok) return returnHeld(place, form, result)
  redirect(localPath(place.locale, place.path, place.query))
}

/** Turns it on by a first code; the recovery codes come next. */
export async function confirm(place: FormPlace, form: FormData): Promise<void> {
  const actor = await requirePerson(place, form)
  const input = readForm(form) as CodeInput
  const result = await confirmSecondFactor(actor, input, await currentClient())
  if (!result.ok) return returnHeld(place, form, result)
  redirect(localPath(place.locale, place.path, { ...place.query, done: 'second_factor_on' }))
}

/** Makes new recovery codes, and shows them. */
export async function renew(place: FormPlace, form: FormData): Promise<void> {
  const actor = await requirePerson(place, form)
  const input = readForm(form) as PasswordInput
  const result = await renewRecoveryCodes(actor, input, await currentClient())
  if (!result.ok) return returnHeld(place, form, result)
  redirect(localPath(place.locale, place.path, place.query))
}

/** The recovery codes are kept: on to where the person was going. */
export async function keep(place: FormPlace, form: FormData): Promise<void> {
  await acknowledgeRecoveryCodes(await requirePerson(place, form))
  redirect(localPath(place.locale, nextPage(place.query?.next ?? adminPaths.account)))
}

/** Turns the second factor off. */
export async function turnOff(place: FormPlace, form: FormData): Promise<void> {
  const actor = await requirePerson(place, form)
  const input = readForm(form) as PasswordInput
  const result = await turnOffSecondFactor(actor, input, await currentClient())
  if (!result.ok) return returnHeld(place, form, result)
  redirect(localPath(place.locale, adminPaths.account, { done: 'second_factor_off' }))
}
