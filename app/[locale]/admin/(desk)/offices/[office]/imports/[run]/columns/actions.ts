'use server'

import { redirect } from 'next/navigation'
import { requireActor } from '@/lib/auth/require-actor'
import type { FormPlace } from '@/lib/forms/form-place'
import { readForm } from '@/lib/forms/read-form'
import { returnHeld } from '@/lib/forms/return-held'
import { adminPaths } from '@/lib/i18n/admin-paths'
import { localPath } from '@/lib/i18n/paths'
import { changeMapping } from '@/lib/imports/commands/change-mapping'
import { getImportReview } from '@/lib/imports/queries/get-import-review'
import { readMapping } from './mapping-form'

export async function readAgain(
  place: FormPlace,
  run: { officeSlug: string; runId: string },
  form: FormData,
) {
  const actor = await requireActor(place, form)
  const { decided, tables } = readForm(form)
  const { trace, mapping: before } = await getImportReview(actor, run.officeSlug, run.runId)
  const mapping = readMapping(tables, trace ?? { tables: [], aside: [] }, before)
  const result = await changeMapping(actor, { ...run, decided: Number(decided), mapping })
  if (!result.ok) return returnHeld(place, form, result)
  const path = adminPaths.importedServices(run.officeSlug, run.runId)
  redirect(localPath(place.locale, path, { done: 'reread' }))
}
