import 'server-only'
import type { PersonActor } from '@/lib/access/actor'
import { recordEvent } from '@/lib/activity/record-event'
import { invalid, type Refusal } from '@/lib/charters/issue'
import { inTransaction } from '@/lib/db/transaction'
import { orRefusal } from '../api-error'
import { auth } from '../auth'
import type { Client } from '../browser/client'
import { takeTry } from '../limits'
import { getPerson } from '../person'
import { closeRecoveryWindow, openRecoveryWindow } from '../second-factor/recovery-window'
import { type PasswordInput, passwordSchema } from '../schema'
import { wrongPassword } from '../wrong-password'

/**
 * Makes new recovery codes; the old ones no longer work, and `findNewRecoveryCodes` shows the new ones. Refuses
 * with `password_wrong`, `too_many_tries`, and `no_second_factor`.
 */
export async function renewRecoveryCodes(
  actor: PersonActor,
  input: PasswordInput,
  client: Client,
): Promise<{ ok: true } | Refusal> {
  const parsed = passwordSchema.safeParse(input)
  if (!parsed.success) return invalid(parsed.error)
  const { email, hasSecondFactor } = await getPerson(actor)
  if (!hasSecondFactor) return { ok: false, code: 'no_second_factor' }
  const attempt = await takeTry('signIn', client, email)
  if (!attempt) return { ok: false, code: 'too_many_tries' }
  const renew = () =>
    inTransaction(async (tx) => {
      await auth().api.generateBackupCodes({ body: parsed.data, headers: client.headers })
      await openRecoveryWindow(tx, actor.id)
      await recordEvent(tx, actor, {
        action: 'person:renew-recovery-codes',
        recordType: 'person',
        recordId: actor.id,
      })
      return { ok: true } as const
    })
  const result = await orRefusal(renew, wrongPassword)
  if (result.ok) await attempt.forgive()
  return result
}

/** The person has kept the codes: they are not shown again. */
export function acknowledgeRecoveryCodes(actor: PersonActor): Promise<void> {
  return inTransaction((tx) => closeRecoveryWindow(tx, actor.id))
}
