'use server'

import { cookies } from 'next/headers'
import { redirect } from 'next/navigation'
import { requireActor } from '@/lib/auth/require-actor'
import { createPreviewLink } from '@/lib/charters/commands/preview/create-preview-link'
import { revokePreviewLink } from '@/lib/charters/commands/preview/revoke-preview-link'
import type { FormPlace } from '@/lib/forms/form-place'
import { returnHeld } from '@/lib/forms/return-held'
import { localPath } from '@/lib/i18n/paths'
import { newLinkCookie } from './new-link'

/** Its address is told once, by a cookie that only this page reads. */
export async function createLink(place: FormPlace, officeSlug: string, form: FormData) {
  const actor = await requireActor(place, form)
  const days = Number(form.get('days'))
  const result = await createPreviewLink(actor, { officeSlug, days })
  if (!result.ok) return returnHeld(place, form, result)
  const { name, ...options } = newLinkCookie(place)
  const jar = await cookies()
  jar.set(name, result.token, options)
  redirect(`${localPath(place.locale, place.path, { done: 'link_made' })}#share`)
}

export async function revokeLink(place: FormPlace, officeSlug: string, form: FormData) {
  const actor = await requireActor(place, form)
  const linkId = String(form.get('linkId') ?? '')
  const result = await revokePreviewLink(actor, { officeSlug, linkId })
  if (!result.ok) return returnHeld(place, form, result)
  const jar = await cookies()
  jar.delete(newLinkCookie(place))
  redirect(`${localPath(place.locale, place.path, { done: 'link_withdrawn' })}#share`)
}
