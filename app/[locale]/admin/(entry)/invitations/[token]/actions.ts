'use server'

import { redirect } from 'next/navigation'
import { currentClient } from '@/lib/auth/browser/client'
import { acceptInvitation } from '@/lib/auth/commands/accept-invitation'
import { signIn } from '@/lib/auth/commands/sign-in'
import { rememberDevice } from '@/lib/auth/browser/device'
import type { JoiningInput } from '@/lib/auth/schema'
import type { FormPlace } from '@/lib/forms/form-place'
import { readForm } from '@/lib/forms/read-form'
import { adminPaths } from '@/lib/i18n/admin-paths'
import { localPath } from '@/lib/i18n/paths'
import { returnToLink } from '../../return-to-link'
import { heldAs } from '../held-as'

/** Makes the account and signs in to it. */
export async function join(token: string, place: FormPlace, form: FormData): Promise<void> {
  const client = await currentClient()
  const { locale } = place
  const joined = await acceptInvitation(token, readForm(form) as JoiningInput, { client, locale })
  if (!joined.ok) return returnToLink(place, heldAs, form, joined)
  const entered = await signIn(joined, client)
  if (!entered.ok) redirect(localPath(locale, adminPaths.signIn, { done: 'joined' }))
  await rememberDevice(joined.email)
  redirect(localPath(locale, adminPaths.myOffices, { done: 'joined' }))
}
