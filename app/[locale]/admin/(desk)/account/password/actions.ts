'use server'

import { redirect } from 'next/navigation'
import { currentClient } from '@/lib/auth/browser/client'
import { changePassword } from '@/lib/auth/commands/change-password'
import { requireActor } from '@/lib/auth/require-actor'
import type { PasswordChangeInput } from '@/lib/auth/schema'
import type { FormPlace } from '@/lib/forms/form-place'
import { readForm } from '@/lib/forms/read-form'
import { returnHeld } from '@/lib/forms/return-held'
import { adminPaths } from '@/lib/i18n/admin-paths'
import { localPath } from '@/lib/i18n/paths'

/** Changes the own password. */
export async function savePassword(place: FormPlace, form: FormData): Promise<void> {
  const actor = await requireActor(place, form)
  const input = readForm(form) as PasswordChangeInput
  const result = await changePassword(actor, input, await currentClient())
  if (!result.ok) return returnHeld(place, form, result)
  redirect(localPath(place.locale, adminPaths.account, { done: 'password_changed' }))
}
