'use server'

import { redirect } from 'next/navigation'
import { requireActor } from '@/lib/auth/require-actor'
import type { FormPlace } from '@/lib/forms/form-place'
import { readForm } from '@/lib/forms/read-form'
import { returnHeld } from '@/lib/forms/return-held'
import { adminPaths } from '@/lib/i18n/admin-paths'
import { localPath } from '@/lib/i18n/paths'
import { createPost } from '@/lib/posts/commands/create-post'

/** Adds a post and goes on to who holds it. */
export async function addPost(place: FormPlace, officeSlug: string, form: FormData): Promise<void> {
  const actor = await requireActor(place, form)
  const { titleBn, titleEn, grievance } = readForm(form) as Record<string, string | undefined>
  const input = { officeSlug, titleBn, titleEn, grievance: grievance === 'on' }
  const result = await createPost(actor, input)
  if (!result.ok) return returnHeld(place, form, result)
  const path = adminPaths.transfer(officeSlug, result.postId)
  redirect(localPath(place.locale, path, { done: 'post_created' }))
}
