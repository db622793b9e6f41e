'use server'

import { redirect } from 'next/navigation'
import { requireActor } from '@/lib/auth/require-actor'
import { redactVersion } from '@/lib/charters/commands/redact-version'
import type { FormPlace } from '@/lib/forms/form-place'
import { returnHeld } from '@/lib/forms/return-held'
import { localPath } from '@/lib/i18n/paths'

/** What is hidden, and of which version. */
export interface Hidden {
  officeSlug: string
  number: number
  path: string
}

export async function hide(place: FormPlace, hidden: Hidden, form: FormData): Promise<void> {
  const actor = await requireActor(place, form)
  const result = await redactVersion(actor, { ...hidden, reason: String(form.get('reason') ?? '') })
  if (!result.ok) return returnHeld(place, form, result)
  const { part = '' } = place.query ?? {}
  redirect(localPath(place.locale, place.path, { part, done: 'part_hidden' }))
}
