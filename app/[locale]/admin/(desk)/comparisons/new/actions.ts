'use server'
import { redirect } from 'next/navigation'
import { saveComparison } from '@/lib/audit/comparison/commands/save-comparison'
import { requireActor } from '@/lib/auth/require-actor'
import type { FormPlace } from '@/lib/forms/form-place'
import { readForm } from '@/lib/forms/read-form'
import { returnHeld } from '@/lib/forms/return-held'
import { adminPaths } from '@/lib/i18n/admin-paths'
import { localPath } from '@/lib/i18n/paths'

export async function save(place: FormPlace, address: string, form: FormData): Promise<void> {
  const actor = await requireActor(place, form)
  const { name } = readForm(form)
  const text = typeof name === 'string' ? name : ''
  const result = await saveComparison(actor, { address, name: text })
  if (!result.ok) return returnHeld(place, form, result)
  redirect(localPath(place.locale, adminPaths.comparisons, { done: 'comparison_saved' }))
}
