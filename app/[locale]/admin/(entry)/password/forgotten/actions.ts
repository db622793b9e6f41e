'use server'

import { redirect } from 'next/navigation'
import { after } from 'next/server'
import { currentClient } from '@/lib/auth/browser/client'
import { requestPasswordReset } from '@/lib/auth/commands/request-password-reset'
import { type EmailInput, emailSchema } from '@/lib/auth/schema'
import { invalid } from '@/lib/charters/issue'
import type { FormPlace } from '@/lib/forms/form-place'
import { readForm } from '@/lib/forms/read-form'
import { returnHeld } from '@/lib/forms/return-held'
import { localPath } from '@/lib/i18n/paths'

/** Asks for the link. It is sent after the answer, which therefore tells nothing of whether there is an account. */
export async function sendLink(place: FormPlace, form: FormData): Promise<void> {
  const parsed = emailSchema.safeParse(readForm(form))
  if (!parsed.success) return returnHeld(place, form, invalid(parsed.error))
  const input: EmailInput = parsed.data
  const client = await currentClient()
  after(() =>
    requestPasswordReset(input, client).catch((error: unknown) => console.error(String(error))),
  )
  redirect(localPath(place.locale, place.path, { sent: '1' }))
}
