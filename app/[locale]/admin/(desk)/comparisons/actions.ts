'use server'
import { redirect } from 'next/navigation'
import { fieldOf } from '@/components/comparison/saved/field-of'
import { removeComparison } from '@/lib/audit/comparison/commands/remove-comparison'
import { renameComparison } from '@/lib/audit/comparison/commands/rename-comparison'
import { requireActor } from '@/lib/auth/require-actor'
import type { FormPlace } from '@/lib/forms/form-place'
import { readForm } from '@/lib/forms/read-form'
import { returnHeld } from '@/lib/forms/return-held'
import { localPath } from '@/lib/i18n/paths'

export async function rename(place: FormPlace, comparisonId: string, form: FormData) {
  const actor = await requireActor(place, form)
  const field = fieldOf(comparisonId)
  const name = readForm(form)[field]
  const text = typeof name === 'string' ? name : ''
  const result = await renameComparison(actor, { comparisonId, name: text })
  if (!result.ok) {
    // the row's own field has the name
    const issues = result.issues?.map(({ code }) => ({ code, path: `/${field}` }))
    return returnHeld(place, form, { ...result, ...(issues && { issues }) })
  }
  redirect(localPath(place.locale, place.path, { done: 'comparison_renamed' }))
}

export async function remove(place: FormPlace, comparisonId: string, form: FormData) {
  const actor = await requireActor(place, form)
  const result = await removeComparison(actor, { comparisonId })
  if (!result.ok) return returnHeld(place, form, result)
  redirect(localPath(place.locale, place.path, { done: 'comparison_removed' }))
}
