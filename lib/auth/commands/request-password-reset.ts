import 'server-only'
import { invalid, type Refusal } from '@/lib/charters/issue'
import { auth } from '../auth'
import type { Client } from '../browser/client'
import { takeTry } from '../limits'
import { type EmailInput, emailSchema } from '../schema'

/**
 * Mails a single-use link to a new password, good for an hour, when there is such an account and it was not asked
 * for too often. The answer tells neither; who asks must not learn it from the time it takes, so this is run
 * after the answer was sent.
 * @throws MailError when the mail could not be handed over
 */
export async function requestPasswordReset(
  input: EmailInput,
  client: Client,
): Promise<{ ok: true } | Refusal> {
  const parsed = emailSchema.safeParse(input)
  if (!parsed.success) return invalid(parsed.error)
  const { email } = parsed.data
  if (await takeTry('resetRequest', client, email)) {
    await auth().api.requestPasswordReset({ body: { email } })
  }
  return { ok: true }
}
