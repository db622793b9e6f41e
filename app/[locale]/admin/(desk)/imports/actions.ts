'use server'

import { redirect } from 'next/navigation'
import { requireActor } from '@/lib/auth/require-actor'
import { isChosenFile } from '@/lib/forms/chosen-file'
import type { FormPlace } from '@/lib/forms/form-place'
import { returnHeld } from '@/lib/forms/return-held'
import { adminPaths } from '@/lib/i18n/admin-paths'
import { localPath } from '@/lib/i18n/paths'
import { startBatch } from '@/lib/imports/commands/start-batch'

export async function readFiles(place: FormPlace, form: FormData) {
  const actor = await requireActor(place, form)
  const chosen = [...form.getAll('files'), ...form.getAll('folder')].filter(isChosenFile)
  const files = await Promise.all(chosen.map(toDocument))
  const result = await startBatch(actor, { files })
  if (!result.ok) return returnHeld(place, form, result)
  redirect(localPath(place.locale, adminPaths.importBatch(result.batchId)))
}

async function toDocument(file: File) {
  return { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) }
}
