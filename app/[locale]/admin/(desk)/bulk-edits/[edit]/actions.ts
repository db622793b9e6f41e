'use server'

import { redirect } from 'next/navigation'
import { requireActor } from '@/lib/auth/require-actor'
import { undoBulkEdit } from '@/lib/bulk-edits/commands/undo-bulk-edit'
import type { FormPlace } from '@/lib/forms/form-place'
import { returnHeld } from '@/lib/forms/return-held'
import { localPath } from '@/lib/i18n/paths'

export async function undo(place: FormPlace, id: string, form: FormData) {
  const actor = await requireActor(place, form)
  const result = await undoBulkEdit(actor, { id })
  if (!result.ok) return returnHeld(place, form, result)
  redirect(localPath(place.locale, place.path, { done: 'bulk_undone' }))
}
