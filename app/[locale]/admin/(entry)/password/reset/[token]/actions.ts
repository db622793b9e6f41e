'use server'

import { redirect } from 'next/navigation'
import { currentClient } from '@/lib/auth/browser/client'
import { resetPassword } from '@/lib/auth/commands/reset-password'
import type { NewPasswordInput } from '@/lib/auth/schema'
import type { FormPlace } from '@/lib/forms/form-place'
import { readForm } from '@/lib/forms/read-form'
import { adminPaths } from '@/lib/i18n/admin-paths'
import { localPath } from '@/lib/i18n/paths'
import { returnToLink } from '../../../return-to-link'
import { heldAs } from '../held-as'

/** Sets the new password; signing in with it comes next. */
export async function setPassword(token: string, place: FormPlace, form: FormData): Promise<void> {
  const input = readForm(form) as NewPasswordInput
  const result = await resetPassword(token, input, await currentClient())
  if (!result.ok) return returnToLink(place, heldAs, form, result)
  redirect(localPath(place.locale, adminPaths.signIn, { done: 'password_reset' }))
}
