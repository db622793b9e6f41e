'use server'

import { redirect } from 'next/navigation'
import { requireActor } from '@/lib/auth/require-actor'
import { isChosenFile } from '@/lib/forms/chosen-file'
import type { FormPlace } from '@/lib/forms/form-place'
import { returnHeld } from '@/lib/forms/return-held'
import { adminPaths } from '@/lib/i18n/admin-paths'
import { localPath } from '@/lib/i18n/paths'
import { createOffices } from '@/lib/offices/commands/create-offices'
import { previewOffices } from '@/lib/offices/queries/preview-offices'
import { readSheet } from '@/lib/offices/sheet/read-sheet'

/** Reads the file or what was pasted, and shows what would become of each row. */
export async function checkSheet(place: FormPlace, form: FormData): Promise<void> {
  const actor = await requireActor(place, form)
  const file = form.get('file')
  if (isChosenFile(file)) {
    const read = await readSheet(new Uint8Array(await file.arrayBuffer()))
    if (!read.ok) return returnHeld(place, form, read)
    form.set('table', read.table)
  }
  const preview = await previewOffices(actor, { table: String(form.get('table') ?? '') })
  return returnHeld(place, form, preview.ok ? { ok: false, code: 'check' } : preview)
}

/** Creates the offices that the preview announced. */
export async function saveOffices(place: FormPlace, form: FormData): Promise<void> {
  const actor = await requireActor(place, form)
  const table = String(form.get('table') ?? '')
  const result = await createOffices(actor, { table, expected: Number(form.get('expected')) })
  if (!result.ok) return returnHeld(place, form, result)
  redirect(localPath(place.locale, adminPaths.myOffices, { done: 'offices_created' }))
}
