import 'server-only'
import type { PersonActor } from '@/lib/access/actor'
import { recordEvent } from '@/lib/activity/record-event'
import { invalid, invalidAt, type Refusal } from '@/lib/charters/issue'
import { inTransaction } from '@/lib/db/transaction'
import { orRefusal } from '../api-error'
import { auth } from '../auth'
import type { Client } from '../browser/client'
import { takeTry } from '../limits'
import { sendNotice } from '../mail/notice'
import { getPerson } from '../person'
import { type PasswordChangeInput, passwordChangeSchema } from '../schema'

/**
 * Changes one's own password; all other sessions, links and half sign-ins end, and this one goes on under a new
 * token. Refuses with `password_wrong`, `too_many_tries` and the issues of the schema.
 */
export async function changePassword(
  actor: PersonActor,
  input: PasswordChangeInput,
  client: Client,
): Promise<{ ok: true } | Refusal> {
  const person = await getPerson(actor)
  const parsed = passwordChangeSchema({ name: actor.name, email: person.email }).safeParse(input)
  if (!parsed.success) return invalid(parsed.error)
  const attempt = await takeTry('signIn', client, person.email)
  if (!attempt) return { ok: false, code: 'too_many_tries' }
  const { currentPassword, newPassword } = parsed.data
  const body = { currentPassword, newPassword, revokeOtherSessions: true }
  const change = () =>
    inTransaction(async (tx) => {
      await auth().api.changePassword({ body, headers: client.headers })
      await tx.verification.deleteMany({ where: { value: actor.id } })
      await recordEvent(tx, actor, {
        action: 'person:change-password',
        recordType: 'person',
        recordId: actor.id,
      })
      return { ok: true } as const
    })
  const wrong = invalidAt(['currentPassword'], 'password_wrong')
  const result = await orRefusal(change, { INVALID_PASSWORD: wrong })
  if (!result.ok) return result
  await attempt.forgive()
  await sendNotice(person, 'passwordChanged')
  return result
}
