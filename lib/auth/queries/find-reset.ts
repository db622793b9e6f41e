import 'server-only'
import { auth } from '../auth'
import { findPerson, type Person } from '../person'

/** Whose password a reset link changes; null when it is unknown, used or older than an hour. */
export async function findReset(token: string): Promise<Person | null> {
  const { internalAdapter } = await auth().$context
  const reset = await internalAdapter.findVerificationValue(`reset-password:${token}`)
  if (!reset || reset.expiresAt < new Date()) return null
  return findPerson(reset.value)
}
