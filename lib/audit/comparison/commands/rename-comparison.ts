import 'server-only'
import type { Actor } from '@/lib/access/actor'
import { recordEvent } from '@/lib/activity/record-event'
import { invalid, type Refusal } from '@/lib/charters/issue'
import { inTransaction } from '@/lib/db/transaction'
import { type RenamedInput, renamedSchema } from '../saved/schema'

/** Gives one's own saved comparison another name; refuses with `comparison_gone` when there is none of one's own. */
export async function renameComparison(
  actor: Actor,
  input: RenamedInput,
): Promise<{ ok: true } | Refusal> {
  const parsed = renamedSchema.safeParse(input)
  if (!parsed.success) return invalid(parsed.error)
  const { comparisonId: id, name } = parsed.data
  return inTransaction(async (tx) => {
    const own = { id, userId: actor.id }
    const before = await tx.savedComparison.findFirst({ where: own, select: { name: true } })
    if (!before) return { ok: false, code: 'comparison_gone' }
    await tx.savedComparison.updateMany({ where: own, data: { name } })
    await recordEvent(tx, actor, {
      action: 'comparison:rename',
      recordType: 'saved-comparison',
      recordId: id,
      before,
      after: { name },
    })
    return { ok: true }
  })
}
