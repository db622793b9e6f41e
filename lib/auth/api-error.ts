import 'server-only'
import { isAPIError } from 'better-auth/api'
import type { Refusal } from '@/lib/charters/issue'

/**
 * Runs a question to better-auth; what it refuses comes back as our refusal, by its code. Everything else throws.
 * @example await orRefusal(() => auth().api.verifyTOTP(…), { INVALID_CODE: { ok: false, code: 'wrong_code' } })
 */
export async function orRefusal<Result>(
  ask: () => Promise<Result>,
  refusals: Record<string, Refusal>,
): Promise<Result | Refusal> {
  try {
    return await ask()
  } catch (error) {
    const refusal = isAPIError(error) ? refusals[error.body?.code ?? ''] : undefined
    if (!refusal) throw error
    return refusal
  }
}
