'use server'

import { redirect } from 'next/navigation'
import { requireActor } from '@/lib/auth/require-actor'
import type { FormPlace } from '@/lib/forms/form-place'
import { readForm } from '@/lib/forms/read-form'
import { atFields } from '@/lib/forms/read-lines'
import { returnHeld } from '@/lib/forms/return-held'
import { adminPaths } from '@/lib/i18n/admin-paths'
import { localPath } from '@/lib/i18n/paths'
import { correctPosting } from '@/lib/posts/commands/correct-posting'
import { removePost } from '@/lib/posts/commands/remove-post'
import { updatePost } from '@/lib/posts/commands/update-post'
import { readContact, readText } from '@/lib/posts/forms/read-contact'

/** Saves a post's title, and whether grievances go to it. */
export async function savePost(place: FormPlace, postId: string, form: FormData): Promise<void> {
  const actor = await requireActor(place, form)
  const { titleBn, titleEn, grievance, stamp } = readForm(form) as Record<string, string>
  const input = { postId, titleBn, titleEn, grievance: grievance === 'on', stamp }
  const result = await updatePost(actor, input)
  if (!result.ok) return returnHeld(place, form, result)
  redirect(localPath(place.locale, place.path, { done: 'saved' }))
}

/** Saves the name and the contacts of who is in a post. */
export async function savePosting(
  place: FormPlace,
  postingId: string,
  form: FormData,
): Promise<void> {
  const actor = await requireActor(place, form)
  const typed = readForm(form)
  const name = { nameBn: readText(typed.nameBn), nameEn: readText(typed.nameEn) }
  const input = { postingId, ...name, ...readContact(typed), stamp: readText(typed.stamp) }
  const result = await correctPosting(actor, input)
  if (!result.ok) return returnHeld(place, form, atFields(result, ['phones', 'emails']))
  redirect(localPath(place.locale, place.path, { done: 'saved' }))
}

/** Removes a post that nobody ever held and nothing points to. */
export async function dropPost(
  place: FormPlace,
  officeSlug: string,
  postId: string,
  form: FormData,
): Promise<void> {
  const actor = await requireActor(place, form)
  const result = await removePost(actor, { postId })
  if (!result.ok) return returnHeld(place, form, result)
  redirect(localPath(place.locale, adminPaths.posts(officeSlug), { done: 'post_removed' }))
}
