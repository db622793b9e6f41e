'use server'

import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { auth } from '@/lib/auth/auth'
import { adminPaths } from '@/lib/i18n/admin-paths'
import type { Locale } from '@/lib/i18n/locale'
import { localPath } from '@/lib/i18n/paths'

/** Ends the session of this browser. */
export async function signOut(locale: Locale) {
  await auth().api.signOut({ headers: await headers() })
  redirect(localPath(locale, adminPaths.signIn, { done: 'signed_out' }))
}
