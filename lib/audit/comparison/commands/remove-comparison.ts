import 'server-only'
import type { Actor } from '@/lib/access/actor'
import { recordEvent } from '@/lib/activity/record-event'
import { invalid, type Refusal } from '@/lib/charters/issue'
import { inTransaction } from '@/lib/db/transaction'
import { type RemovedInput, removedSchema } from '../saved/schema'

/**
 * Forgets one's own saved comparison; the comparison itself stays at its address. Refuses with `comparison_gone`
 * when there is none of one's own.
 */
export async function removeComparison(
  actor: Actor,
  input: RemovedInput,
): Promise<{ ok: true; address: string } | Refusal> {
  const parsed = removedSchema.safeParse(input)
  if (!parsed.success) return invalid(parsed.error)
  const { comparisonId: id } = parsed.data
  return inTransaction(async (tx) => {
    const own = { id, userId: actor.id }
    const before = await tx.savedComparison.findFirst({
      where: own,
      select: { name: true, address: true },
    })
    if (!before) return { ok: false, code: 'comparison_gone' }
    await tx.savedComparison.deleteMany({ where: own })
    await recordEvent(tx, actor, {
      action: 'comparison:remove',
      recordType: 'saved-comparison',
      recordId: id,
      before,
    })
    return { ok: true, address: before.address }
  })
}
