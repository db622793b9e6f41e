import 'server-only'
import { symmetricDecrypt } from 'better-auth/crypto'
import type { PersonActor } from '@/lib/access/actor'
import { db } from '@/lib/db/client'
import { auth } from '../auth'
import { type Authenticator, describeAuthenticator } from '../otpauth'
import { isRecoveryWindowOpen } from '../recovery-window'
import { authSecret } from '../secret'

/** What the app of a person is to be told while their second factor is being set up; null at other times. */
export async function findAuthenticatorSetup(actor: PersonActor): Promise<Authenticator | null> {
  const pending = await db.twoFactor.findFirst({
    where: { userId: actor.id, verified: false },
    select: { secret: true, user: { select: { email: true } } },
  })
  if (!pending) return null
  const secret = await symmetricDecrypt({ key: authSecret(), data: pending.secret })
  return describeAuthenticator(secret, pending.user.email)
}

/** The recovery codes just made; null once they were kept, or a quarter hour has passed. */
export async function findNewRecoveryCodes(actor: PersonActor): Promise<string[] | null> {
  if (!(await isRecoveryWindowOpen(actor.id))) return null
  const { backupCodes } = await auth().api.viewBackupCodes({ body: { userId: actor.id } })
  return backupCodes
}
