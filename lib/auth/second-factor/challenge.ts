import 'server-only'
import { db } from '@/lib/db/client'
import { readCookie } from '../browser/client'

const cookie = 'protishruti.two_factor'

/**
 * Whose password was right a moment ago, by the cookie of the second step; null when there is none or it has
 * expired. It only tells whose tries to count: better-auth checks the cookie's signature.
 */
export async function findChallenged(
  headers: Headers,
): Promise<{ id: string; email: string } | null> {
  const identifier = readCookie(headers, cookie)?.split('.')[0]
  if (!identifier?.startsWith('2fa-')) return null
  const challenge = await db.verification.findFirst({
    where: { identifier, expiresAt: { gt: new Date() } },
    select: { value: true },
  })
  if (!challenge) return null
  return db.user.findFirst({
    where: { id: challenge.value, deactivatedAt: null },
    select: { id: true, email: true },
  })
}
