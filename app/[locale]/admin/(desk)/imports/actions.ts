'use server'

import { redirect } from 'next/navigation'
import { requireActor } from '@/lib/auth/require-actor'
import type { FormPlace } from '@/lib/forms/form-place'
import { returnHeld } from '@/lib/forms/return-held'
import { adminPaths } from '@/lib/i18n/admin-paths'
import { localPath } from '@/lib/i18n/paths'
import { startBatch } from '@/lib/imports/commands/start-batch'

export async function readFiles(place: FormPlace, form: FormData) {
  const actor = await requireActor(place, form)
  const chosen = form.getAll('files').filter((file) => file instanceof File && file.name !== '')
  const files = await Promise.all((chosen as File[]).map(toDocument))
  const result = await startBatch(actor, { files })
  if (!result.ok) return returnHeld(place, form, result)
  redirect(localPath(place.locale, adminPaths.importBatch(result.batchId)))
}

async function toDocument(file: File) {
  return { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) }
}
