'use server'
import { redirect } from 'next/navigation'
import { NotFoundError } from '@/lib/access/errors'
import { requireActor } from '@/lib/auth/require-actor'
import { invalidAt } from '@/lib/charters/issue'
import type { FormPlace } from '@/lib/forms/form-place'
import { readForm } from '@/lib/forms/read-form'
import { returnHeld } from '@/lib/forms/return-held'
import { localPath } from '@/lib/i18n/paths'
import { unwatchOffice } from '@/lib/watches/commands/unwatch-office'
import { watchOffice } from '@/lib/watches/commands/watch-office'
import { readOfficeAddress } from '@/lib/watches/read-address'

/** From the page of an office. */
export async function watch(place: FormPlace, officeSlug: string, form: FormData): Promise<void> {
  const actor = await requireActor(place, form)
  const result = await watchOffice(actor, { officeSlug })
  if (!result.ok) return returnHeld(place, form, result)
  redirect(localPath(place.locale, place.path, { done: 'watching' }))
}

export async function unwatch(place: FormPlace, officeSlug: string, form: FormData): Promise<void> {
  const actor = await requireActor(place, form)
  const result = await unwatchOffice(actor, { officeSlug })
  if (!result.ok) return returnHeld(place, form, result)
  redirect(localPath(place.locale, place.path, { done: 'not_watching' }))
}

/** An address that was typed: what is wrong with it is said at its field. */
export async function watchTyped(place: FormPlace, form: FormData): Promise<void> {
  const actor = await requireActor(place, form)
  const { office } = readForm(form)
  const officeSlug = readOfficeAddress(typeof office === 'string' ? office : '')
  if (officeSlug === null) {
    return returnHeld(place, form, invalidAt(['office'], 'office_address_malformed'))
  }
  const unknown = { ok: false, code: 'office_unknown' } as const
  const result = await watchOffice(actor, { officeSlug }).catch((error: unknown) => {
    if (error instanceof NotFoundError) return unknown
    throw error
  })
  if (!result.ok) return returnHeld(place, form, result)
  redirect(localPath(place.locale, place.path, { done: 'watching' }))
}
