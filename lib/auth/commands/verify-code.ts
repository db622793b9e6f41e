import 'server-only'
import { invalid, type Refusal } from '@/lib/charters/issue'
import { orRefusal } from '../api-error'
import { auth } from '../auth'
import { findChallenged } from '../second-factor/challenge'
import type { Client } from '../browser/client'
import { takeTry } from '../limits'
import { type CodeInput, codeSchema, type RecoveryInput, recoverySchema } from '../schema'

export type VerifyResult = { ok: true; email: string } | Refusal

const startAgain: Refusal = { ok: false, code: 'sign_in_again' }
const wrong: Refusal = { ok: false, code: 'wrong_code' }
const refusals = {
  INVALID_CODE: wrong,
  INVALID_BACKUP_CODE: wrong,
  INVALID_TWO_FACTOR_COOKIE: startAgain,
  TOO_MANY_ATTEMPTS_REQUEST_NEW_CODE: startAgain,
  TOTP_NOT_ENABLED: startAgain,
  BACKUP_CODES_NOT_ENABLED: startAgain,
}

/**
 * The second step of signing in, by the authenticator's code. Refuses with `wrong_code`, `too_many_tries`, and
 * with `sign_in_again` when the password was typed over ten minutes or five wrong codes ago.
 */
export async function verifyCode(input: CodeInput, client: Client): Promise<VerifyResult> {
  const parsed = codeSchema.safeParse(input)
  if (!parsed.success) return invalid(parsed.error)
  const { code } = parsed.data
  const { headers } = client
  return verify(client, () => auth().api.verifyTOTP({ body: { code }, headers }))
}

/** The same by one of the recovery codes, which then no longer works. */
export async function verifyRecoveryCode(
  input: RecoveryInput,
  client: Client,
): Promise<VerifyResult> {
  const parsed = recoverySchema.safeParse(input)
  if (!parsed.success) return invalid(parsed.error)
  const { recovery: code } = parsed.data
  const { headers } = client
  return verify(client, () => auth().api.verifyBackupCode({ body: { code }, headers }))
}

async function verify(client: Client, ask: () => Promise<object>): Promise<VerifyResult> {
  const person = await findChallenged(client.headers)
  if (!person) return startAgain
  const attempt = await takeTry('code', client, person.email)
  if (!attempt) return { ok: false, code: 'too_many_tries' }
  const result = await orRefusal(ask, refusals)
  if ('ok' in result) return result
  await attempt.forgive()
  return { ok: true, email: person.email }
}
