import 'server-only'
import { isAPIError } from 'better-auth/api'
import { headers } from 'next/headers'
import { invalid, type Refusal } from '@/lib/charters/issue'
import { auth } from './auth'
import { type SignInInput, signInSchema } from './schema'

/** Signed in, or asked for the code of the second factor. */
export type SignInResult = { ok: true; step: 'done' | 'code' } | Refusal

/**
 * Starts a session and sets its cookie. A wrong password, an unknown address and a deactivated account are
 * refused alike, after the same work (`wrongCredentials`).
 */
export async function signIn(input: SignInInput): Promise<SignInResult> {
  const parsed = signInSchema.safeParse(input)
  if (!parsed.success) return invalid(parsed.error)
  try {
    const result = await auth().api.signInEmail({ body: parsed.data, headers: await headers() })
    return { ok: true, step: 'twoFactorRedirect' in result ? 'code' : 'done' }
  } catch (error) {
    if (!isAPIError(error)) throw error
    return { ok: false, code: 'wrongCredentials' }
  }
}
