'use server'

import { redirect } from 'next/navigation'
import { requireActor } from '@/lib/auth/require-actor'
import { applyBulkEdit } from '@/lib/bulk-edits/commands/apply-bulk-edit'
import { bulkValueSchema } from '@/lib/bulk-edits/schema'
import { invalid } from '@/lib/charters/issue'
import type { FormPlace } from '@/lib/forms/form-place'
import { holdForm } from '@/lib/forms/held-form'
import { readForm } from '@/lib/forms/read-form'
import { returnHeld } from '@/lib/forms/return-held'
import { adminPaths } from '@/lib/i18n/admin-paths'
import { localPath } from '@/lib/i18n/paths'

/** Shows the page again with what the value would change; nothing is written. */
export async function preview(place: FormPlace, form: FormData) {
  await requireActor(place, form)
  // what was ticked belongs to the value shown before
  form.delete('picks')
  const parsed = bulkValueSchema.safeParse(readForm(form).value)
  if (!parsed.success) {
    const { issues = [], ...refusal } = invalid(parsed.error)
    const inForm = issues.map(({ code, path }) => ({ code, path: `/value${path}` }))
    return returnHeld(place, form, { ...refusal, issues: inForm })
  }
  const held = await holdForm(place, form, { ok: false, code: 'preview' })
  redirect(`${localPath(place.locale, place.path, { ...place.query, held })}#picks`)
}

export async function apply(place: FormPlace, form: FormData) {
  const actor = await requireActor(place, form)
  const result = await applyBulkEdit(actor, readForm(form) as Parameters<typeof applyBulkEdit>[1])
  if (!result.ok) return returnHeld(place, form, result)
  const done = result.open ? 'bulk_begun' : 'bulk_applied'
  redirect(localPath(place.locale, adminPaths.bulkEdit(result.id), { done }))
}
