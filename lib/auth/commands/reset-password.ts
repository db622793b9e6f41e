import 'server-only'
import { recordEvent } from '@/lib/activity/record-event'
import { invalid, type Refusal } from '@/lib/charters/issue'
import { inTransaction } from '@/lib/db/transaction'
import { orRefusal } from '../api-error'
import { auth } from '../auth'
import type { Client } from '../browser/client'
import { takeTry } from '../limits'
import { sendNotice } from '../mail/notice'
import { findReset } from '../queries/find-reset'
import { type NewPasswordInput, newPasswordSchema } from '../schema'

const linkInvalid: Refusal = { ok: false, code: 'link_invalid' }

/**
 * Sets a new password by the link that was mailed, once; all sessions, other links and half sign-ins of the account
 * end. Refuses with `link_invalid`, `too_many_tries` and the issues of the schema.
 */
export async function resetPassword(
  token: string,
  input: NewPasswordInput,
  client: Client,
): Promise<{ ok: true } | Refusal> {
  if (!(await takeTry('link', client))) return { ok: false, code: 'too_many_tries' }
  const person = await findReset(token)
  if (!person) return linkInvalid
  const { actor } = person
  const parsed = newPasswordSchema({ name: actor.name, email: person.email }).safeParse(input)
  if (!parsed.success) return invalid(parsed.error)
  const { newPassword } = parsed.data
  const reset = () =>
    inTransaction(async (tx) => {
      await auth().api.resetPassword({ body: { token, newPassword } })
      await tx.verification.deleteMany({ where: { value: actor.id } })
      await recordEvent(tx, actor, {
        action: 'person:reset-password',
        recordType: 'person',
        recordId: actor.id,
      })
      return { ok: true } as const
    })
  const result = await orRefusal(reset, { INVALID_TOKEN: linkInvalid })
  if (result.ok) await sendNotice(person, 'passwordChanged')
  return result
}
