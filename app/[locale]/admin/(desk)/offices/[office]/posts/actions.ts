'use server'

import { redirect } from 'next/navigation'
import { requireActor } from '@/lib/auth/require-actor'
import type { FormPlace } from '@/lib/forms/form-place'
import { returnHeld } from '@/lib/forms/return-held'
import { localPath } from '@/lib/i18n/paths'
import { movePost } from '@/lib/posts/commands/move-post'
import { undoTransfer } from '@/lib/posts/commands/undo-transfer'

/** Moves a post one place up or down. */
export async function shiftPost(
  place: FormPlace,
  officeSlug: string,
  postId: string,
  move: 'up' | 'down',
  form: FormData,
): Promise<void> {
  const actor = await requireActor(place, form)
  const result = await movePost(actor, { officeSlug, postId, move })
  if (!result.ok) return returnHeld(place, form, result)
  redirect(`${localPath(place.locale, place.path)}#${postId}`)
}

/** Takes a transfer back. */
export async function takeBack(place: FormPlace, eventId: string, form: FormData): Promise<void> {
  const actor = await requireActor(place, form)
  const result = await undoTransfer(actor, { eventId })
  if (!result.ok) return returnHeld(place, form, result)
  redirect(localPath(place.locale, place.path, { done: 'transfer_undone' }))
}
