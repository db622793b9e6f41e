import 'server-only'
import { z } from 'zod'
import type { Actor } from '@/lib/access/actor'
import { invalid, type Refusal } from '@/lib/charters/issue'
import { inTransaction } from '@/lib/db/transaction'
import { changeState } from '../writing/change-state'
import { lockOffice } from '../writing/lock-office'
import { officeGuard } from '../schema'

const reopeningSchema = z.object(officeGuard)

/**
 * Puts a closed office back in service, or undoes its merger: its addresses lead to itself again. Offices that
 * went below the other one stay there. For administrators and programmers who manage its offices. Refuses with
 * `stale_revision`, and with `office_active` when it is in service; throws when forbidden or not found.
 */
export async function reopenOffice(
  actor: Actor,
  input: z.input<typeof reopeningSchema>,
): Promise<{ ok: true } | Refusal> {
  const parsed = reopeningSchema.safeParse(input)
  if (!parsed.success) return invalid(parsed.error)
  return inTransaction(async (tx) => {
    const locked = await lockOffice(tx, actor, 'office:close', parsed.data)
    if (!locked.ok) return locked
    return changeState(tx, actor, locked.office, { state: 'ACTIVE' })
  })
}
