import 'server-only'
import type { PersonActor } from '@/lib/access/actor'
import { invalid, type Refusal } from '@/lib/charters/issue'
import { inTransaction } from '@/lib/db/transaction'
import { orRefusal } from '../api-error'
import { auth } from '../auth'
import type { Client } from '../browser/client'
import { takeTry } from '../limits'
import { sendNotice } from '../mail/notice'
import { getPerson } from '../person'
import { recordSecondFactor } from '../second-factor/record-second-factor'
import { type PasswordInput, passwordSchema } from '../schema'
import { wrongPassword } from '../wrong-password'

/**
 * Turns one's own second factor off. Refuses where it is required (`second_factor_required`), and with
 * `password_wrong` and `too_many_tries`.
 */
export async function turnOffSecondFactor(
  actor: PersonActor,
  input: PasswordInput,
  client: Client,
): Promise<{ ok: true } | Refusal> {
  const parsed = passwordSchema.safeParse(input)
  if (!parsed.success) return invalid(parsed.error)
  const person = await getPerson(actor)
  if (person.mustHaveSecondFactor) return { ok: false, code: 'second_factor_required' }
  const attempt = await takeTry('signIn', client, person.email)
  if (!attempt) return { ok: false, code: 'too_many_tries' }
  const turnOff = () =>
    inTransaction(async (tx) => {
      await auth().api.disableTwoFactor({ body: parsed.data, headers: client.headers })
      if (person.hasSecondFactor) await recordSecondFactor(tx, actor, false)
      return { ok: true } as const
    })
  const result = await orRefusal(turnOff, wrongPassword)
  if (!result.ok) return result
  await attempt.forgive()
  if (person.hasSecondFactor) await sendNotice(person, 'secondFactorOff')
  return result
}
