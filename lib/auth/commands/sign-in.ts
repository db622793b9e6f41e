import 'server-only'
import { isAPIError } from 'better-auth/api'
import { invalid, type Refusal } from '@/lib/charters/issue'
import { auth } from '../auth'
import type { Client } from '../browser/client'
import { takeTry } from '../limits'
import { type SignInInput, signInSchema } from '../schema'

/** Signed in as `email`, or asked for the code of the second factor. */
export type SignInResult = { ok: true; step: 'done' | 'code'; email: string } | Refusal

/**
 * Starts a session and sets its cookie. A wrong password, an unknown address and a deactivated account are
 * refused alike, after the same work (`wrong_credentials`); too many tries without any (`too_many_tries`).
 */
export async function signIn(input: SignInInput, client: Client): Promise<SignInResult> {
  const parsed = signInSchema.safeParse(input)
  if (!parsed.success) return invalid(parsed.error)
  const { email } = parsed.data
  const attempt = await takeTry('signIn', client, email)
  if (!attempt) return { ok: false, code: 'too_many_tries' }
  try {
    const result = await auth().api.signInEmail({ body: parsed.data, headers: client.headers })
    // the tries count on until the code is right, too
    if ('twoFactorRedirect' in result) return { ok: true, step: 'code', email }
    await attempt.forgive()
    return { ok: true, step: 'done', email }
  } catch (error) {
    if (!isAPIError(error)) throw error
    return { ok: false, code: 'wrong_credentials' }
  }
}
