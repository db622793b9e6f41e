import 'server-only'
import type { z } from 'zod'
import type { Actor } from '@/lib/access/actor'
import { recordEvent } from '@/lib/activity/record-event'
import { authoriseOffices } from '@/lib/bulk-edits/each-office'
import { invalid, type Refusal } from '@/lib/charters/issue'
import { inTransaction } from '@/lib/db/transaction'
import { decide, lockProposal } from '../proposals/decide'
import { findPicked, picksSchema } from '../proposals/picks'

/**
 * Declines the ticked parts of proposals: the offices keep what they say, and are asked again only when the
 * template changes again. For administrators and programmers of every office named. Refuses with `invalid`
 * (`nothing_ticked`); throws when forbidden or not found. All of it, or nothing.
 */
export async function declineProposals(
  actor: Actor,
  input: z.input<typeof picksSchema>,
): Promise<{ ok: true; declined: number } | Refusal> {
  const parsed = picksSchema.safeParse(input)
  if (!parsed.success) return invalid(parsed.error)
  const proposals = await findPicked(parsed.data.picks)
  const offices = proposals.map(({ officeId }) => officeId)
  await authoriseOffices(actor, 'charter:edit', offices)
  return inTransaction(async (tx) => {
    let declined = 0
    for (const { id, officeId, picks } of proposals) {
      const proposal = await lockProposal(tx, id)
      if (!proposal) continue
      const fields = picks.map(({ field }) => field)
      await decide(tx, actor, { id, ...proposal }, fields, 'declined')
      declined += fields.length
      await recordEvent(tx, actor, {
        action: 'proposal:decline',
        recordType: 'proposal',
        recordId: id,
        officeId,
        after: { fields },
      })
    }
    return { ok: true, declined }
  })
}
