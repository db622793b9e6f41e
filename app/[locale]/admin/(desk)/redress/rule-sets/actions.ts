'use server'

import { redirect } from 'next/navigation'
import { requireActor } from '@/lib/auth/require-actor'
import type { FormPlace } from '@/lib/forms/form-place'
import { readForm } from '@/lib/forms/read-form'
import { returnHeld } from '@/lib/forms/return-held'
import { adminPaths } from '@/lib/i18n/admin-paths'
import { localPath } from '@/lib/i18n/paths'
import { saveRuleSet } from '@/lib/redress/commands'
import { readRuleSetForm } from '@/lib/redress/read-redress-forms'

/** A new set never takes the place of one that begins on the same day. */
export async function addSet(place: FormPlace, form: FormData): Promise<void> {
  await save(place, form, { isNew: true })
}

export async function saveSet(place: FormPlace, form: FormData): Promise<void> {
  await save(place, form, { isNew: false })
}

async function save(place: FormPlace, form: FormData, how: { isNew: boolean }): Promise<never> {
  const actor = await requireActor(place, form)
  const result = await saveRuleSet(actor, readRuleSetForm(readForm(form)), how)
  if (!result.ok) return returnHeld(place, form, result)
  redirect(localPath(place.locale, adminPaths.redress, { done: 'rule_set_saved' }))
}
