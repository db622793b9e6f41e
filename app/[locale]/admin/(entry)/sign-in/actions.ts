'use server'

import { redirect } from 'next/navigation'
import { nextPage } from '@/lib/auth/next-page'
import type { SignInInput } from '@/lib/auth/schema'
import { signIn } from '@/lib/auth/sign-in'
import type { FormPlace } from '@/lib/forms/form-place'
import { readForm } from '@/lib/forms/read-form'
import { returnHeld } from '@/lib/forms/return-held'
import { adminPaths } from '@/lib/i18n/admin-paths'
import { localPath } from '@/lib/i18n/paths'

/** Signs in; whoever has a second factor is asked for its code on the next page. */
export async function enter(place: FormPlace, form: FormData): Promise<void> {
  const result = await signIn(readForm(form) as SignInInput)
  if (!result.ok) return returnHeld(place, form, result)
  const next = nextPage(place.query?.next)
  if (result.step === 'code') redirect(localPath(place.locale, adminPaths.signInCode, { next }))
  redirect(localPath(place.locale, next))
}
