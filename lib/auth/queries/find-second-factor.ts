import 'server-only'
import { symmetricDecrypt } from 'better-auth/crypto'
import { db } from '@/lib/db/client'
import { auth } from '../auth'
import { type Authenticator, describeAuthenticator } from '../second-factor/otpauth'
import { isRecoveryWindowOpen } from '../second-factor/recovery-window'
import { authSecret } from '../secret'

/** What one's own app is to be told while the second factor is being set up; null at other times. */
export async function findAuthenticatorSetup(userId: string): Promise<Authenticator | null> {
  const pending = await db.twoFactor.findFirst({
    where: { userId, verified: false },
    select: { secret: true, user: { select: { email: true } } },
  })
  if (!pending) return null
  const secret = await symmetricDecrypt({ key: authSecret(), data: pending.secret })
  return describeAuthenticator(secret, pending.user.email)
}

/** One's own recovery codes, just made; null once they were kept, or a quarter hour has passed. */
export async function findNewRecoveryCodes(userId: string): Promise<string[] | null> {
  if (!(await isRecoveryWindowOpen(userId))) return null
  const { backupCodes } = await auth().api.viewBackupCodes({ body: { userId } })
  return backupCodes
}
