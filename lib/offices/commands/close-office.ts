import 'server-only'
import { z } from 'zod'
import type { Actor } from '@/lib/access/actor'
import { invalid, type Refusal } from '@/lib/charters/issue'
import { inTransaction } from '@/lib/db/transaction'
import { changeState } from '../writing/change-state'
import { lockOffice } from '../writing/lock-office'
import { officeGuard } from '../schema'

const closureSchema = z.object(officeGuard)

/**
 * Takes an office out of service: it leaves lists and search, its pages stay readable and say that it has
 * closed. For administrators and programmers who manage its offices. Refuses with `stale_revision`, and with
 * `office_not_active` unless it is in service; throws when forbidden or not found.
 */
export async function closeOffice(
  actor: Actor,
  input: z.input<typeof closureSchema>,
): Promise<{ ok: true } | Refusal> {
  const parsed = closureSchema.safeParse(input)
  if (!parsed.success) return invalid(parsed.error)
  return inTransaction(async (tx) => {
    const locked = await lockOffice(tx, actor, 'office:close', parsed.data)
    if (!locked.ok) return locked
    return changeState(tx, actor, locked.office, { state: 'CLOSED' })
  })
}
