import 'server-only'
import { z } from 'zod'
import type { Actor } from '@/lib/access/actor'
import { recordEvent } from '@/lib/activity/record-event'
import { invalid, type Refusal } from '@/lib/charters/issue'
import { inTransaction, undo } from '@/lib/db/transaction'
import { announceOffice } from '../writing/announce-office'
import { lockOffice } from '../writing/lock-office'
import { officeGuard, officeHosts } from '../schema'
import { writeHosts } from '../writing/write-hosts'

const hostsSchema = z.object({ ...officeGuard, hosts: officeHosts.default([]) })

/**
 * Sets the hosts that lead to an office; a host leads to one office only. For administrators and programmers
 * who manage its offices. Refuses with `invalid` (`host_taken`, `host_malformed`) and `stale_revision`; throws when
 * forbidden or not found.
 */
export async function setHosts(
  actor: Actor,
  input: z.input<typeof hostsSchema>,
): Promise<{ ok: true } | Refusal> {
  const parsed = hostsSchema.safeParse(input)
  if (!parsed.success) return invalid(parsed.error)
  const { hosts } = parsed.data
  return inTransaction(async (tx) => {
    const locked = await lockOffice(tx, actor, 'office:rename', parsed.data)
    if (!locked.ok) return locked
    const { id, hosts: before } = locked.office
    const refusal = await writeHosts(tx, id, hosts)
    if (refusal) return undo(refusal)
    await tx.office.update({ where: { id }, data: { updatedAt: new Date() } })
    await recordEvent(tx, actor, {
      action: 'office:rename',
      recordType: 'office',
      recordId: id,
      officeId: id,
      before: { hosts: before.map(({ host }) => host) },
      after: { hosts },
    })
    await announceOffice(tx, id)
    return { ok: true }
  })
}
