import 'server-only'
import type { PersonActor } from '@/lib/access/actor'
import { invalid, invalidAt, type Refusal } from '@/lib/charters/issue'
import { inTransaction, type Transaction } from '@/lib/db/transaction'
import { orRefusal } from '../api-error'
import { auth } from '../auth'
import type { Client } from '../browser/client'
import { takeTry } from '../limits'
import { sendNotice } from '../mail/notice'
import { getPerson } from '../person'
import { recordSecondFactor } from '../second-factor/record-second-factor'
import { openRecoveryWindow } from '../second-factor/recovery-window'
import { type CodeInput, codeSchema, type PasswordInput, passwordSchema } from '../schema'
import { wrongPassword } from '../wrong-password'

type Result = { ok: true } | Refusal

/**
 * Begins to set up an authenticator: `findAuthenticatorSetup` then says what to tell it. One that was set up
 * before no longer counts. Refuses with `password_wrong` and `too_many_tries`.
 */
export async function beginSecondFactor(
  actor: PersonActor,
  input: PasswordInput,
  client: Client,
): Promise<Result> {
  const parsed = passwordSchema.safeParse(input)
  if (!parsed.success) return invalid(parsed.error)
  const { email } = await getPerson(actor)
  const attempt = await takeTry('signIn', client, email)
  if (!attempt) return { ok: false, code: 'too_many_tries' }
  const begin = () =>
    inTransaction(async (tx) => {
      await forgetAuthenticator(tx, actor)
      await auth().api.enableTwoFactor({ body: parsed.data, headers: client.headers })
      return { ok: true } as const
    })
  const result = await orRefusal(begin, wrongPassword)
  if (result.ok) await attempt.forgive()
  return result
}

/**
 * Turns the second factor on, by a first code of the authenticator; all other sessions end, and
 * `findNewRecoveryCodes` shows the recovery codes. Refuses with `wrong_code`, `too_many_tries`, and `not_begun`.
 */
export async function confirmSecondFactor(
  actor: PersonActor,
  input: CodeInput,
  client: Client,
): Promise<Result> {
  const parsed = codeSchema.safeParse(input)
  if (!parsed.success) return invalid(parsed.error)
  const person = await getPerson(actor)
  const attempt = await takeTry('code', client, person.email)
  if (!attempt) return { ok: false, code: 'too_many_tries' }
  const confirm = () =>
    inTransaction(async (tx) => {
      const begun = await tx.twoFactor.count({ where: { userId: actor.id, verified: false } })
      if (begun === 0) return { ok: false, code: 'not_begun' } as const
      const others = await tx.session.findMany({
        where: { userId: actor.id },
        select: { id: true },
      })
      await auth().api.verifyTOTP({ body: parsed.data, headers: client.headers })
      // they were opened without it
      await tx.session.deleteMany({ where: { id: { in: others.map(({ id }) => id) } } })
      await openRecoveryWindow(tx, actor.id)
      await recordSecondFactor(tx, actor, true)
      return { ok: true } as const
    })
  const wrongCode = invalidAt(['code'], 'code_wrong')
  const result = await orRefusal(confirm, { INVALID_CODE: wrongCode })
  if (!result.ok) return result
  await attempt.forgive()
  await sendNotice(person, 'secondFactorOn')
  return result
}

/** A confirmed one, if there is one; a new one can be set up then. */
async function forgetAuthenticator(tx: Transaction, actor: PersonActor): Promise<void> {
  const { count } = await tx.twoFactor.deleteMany({ where: { userId: actor.id, verified: true } })
  if (count === 0) return
  await tx.user.update({ where: { id: actor.id }, data: { twoFactorEnabled: false } })
  await recordSecondFactor(tx, actor, false)
}
