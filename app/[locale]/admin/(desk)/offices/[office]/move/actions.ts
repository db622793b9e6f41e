'use server'

import { redirect } from 'next/navigation'
import { requireActor } from '@/lib/auth/require-actor'
import type { FormPlace } from '@/lib/forms/form-place'
import { returnHeld } from '@/lib/forms/return-held'
import { adminPaths } from '@/lib/i18n/admin-paths'
import { localPath } from '@/lib/i18n/paths'
import { moveOffice } from '@/lib/offices/commands/move-office'
import { previewMove } from '@/lib/offices/queries/preview-move'
import { readPlace } from '@/lib/offices/forms/read-place'

/** Shows what a move would change, goes back to it, or makes it. */
export async function saveMove(place: FormPlace, slug: string, form: FormData): Promise<void> {
  const actor = await requireActor(place, form)
  const step = form.get('step')
  if (step === 'change') return returnHeld(place, form, { ok: false, code: 'change' })
  const input = readPlace(slug, (name) => form.get(name))
  if (step !== 'make') {
    const preview = await previewMove(actor, input)
    return returnHeld(place, form, preview.ok ? { ok: false, code: 'check' } : preview)
  }
  const result = await moveOffice(actor, input)
  if (!result.ok) return returnHeld(place, form, result)
  redirect(localPath(place.locale, adminPaths.office(slug), { done: 'office_moved' }))
}
