'use server'

import { redirect } from 'next/navigation'
import { currentClient } from '@/lib/auth/browser/client'
import { signIn } from '@/lib/auth/commands/sign-in'
import { verifyCode, verifyRecoveryCode, type VerifyResult } from '@/lib/auth/commands/verify-code'
import { rememberDevice } from '@/lib/auth/browser/device'
import { nextPage } from '@/lib/auth/next-page'
import type { CodeInput, RecoveryInput, SignInInput } from '@/lib/auth/schema'
import type { FormPlace } from '@/lib/forms/form-place'
import { readForm } from '@/lib/forms/read-form'
import { returnHeld } from '@/lib/forms/return-held'
import { adminPaths } from '@/lib/i18n/admin-paths'
import { localPath } from '@/lib/i18n/paths'

/** Signs in; whoever has a second factor is asked for its code on the next page. */
export async function enter(place: FormPlace, form: FormData): Promise<void> {
  const result = await signIn(readForm(form) as SignInInput, await currentClient())
  if (!result.ok) return returnHeld(place, form, result)
  const next = nextPage(place.query?.next)
  if (result.step === 'code') redirect(localPath(place.locale, adminPaths.signInCode, { next }))
  await rememberDevice(result.email)
  redirect(localPath(place.locale, next))
}

/** The second step, by the code of the authenticator. */
export async function enterCode(place: FormPlace, form: FormData): Promise<void> {
  const result = await verifyCode(readForm(form) as CodeInput, await currentClient())
  return finish(place, form, result)
}

/** The second step, by a recovery code. */
export async function enterRecoveryCode(place: FormPlace, form: FormData): Promise<void> {
  const result = await verifyRecoveryCode(readForm(form) as RecoveryInput, await currentClient())
  return finish(place, form, result)
}

async function finish(place: FormPlace, form: FormData, result: VerifyResult): Promise<void> {
  if (result.ok) {
    await rememberDevice(result.email)
    redirect(localPath(place.locale, nextPage(place.query?.next)))
  }
  if (result.code !== 'sign_in_again') return returnHeld(place, form, result)
  return returnHeld({ ...place, path: adminPaths.signIn }, new FormData(), result)
}
