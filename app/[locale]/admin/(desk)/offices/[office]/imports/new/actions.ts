'use server'

import { redirect } from 'next/navigation'
import { requireActor } from '@/lib/auth/require-actor'
import { isChosenFile } from '@/lib/forms/chosen-file'
import type { FormPlace } from '@/lib/forms/form-place'
import { readForm } from '@/lib/forms/read-form'
import { returnHeld } from '@/lib/forms/return-held'
import { invalidAt } from '@/lib/charters/issue'
import { adminPaths } from '@/lib/i18n/admin-paths'
import { localPath } from '@/lib/i18n/paths'
import { startImport } from '@/lib/imports/commands/start-import'
import { readPasted } from '@/lib/imports/reading/pasted'

export async function readDocument(place: FormPlace, officeSlug: string, form: FormData) {
  const actor = await requireActor(place, form)
  const { file, html, text } = readForm(form)
  const document = (await readUpload(file)) ?? readPasted({ html, text })
  if (!document) return returnHeld(place, form, invalidAt(['file'], 'file_missing'))
  const result = await startImport(actor, { officeSlug, ...document })
  if (!result.ok) return returnHeld(place, form, result)
  redirect(localPath(place.locale, adminPaths.importRun(officeSlug, result.runId)))
}

async function readUpload(file: unknown) {
  if (!isChosenFile(file)) return null
  return { fileName: file.name, bytes: new Uint8Array(await file.arrayBuffer()) }
}
