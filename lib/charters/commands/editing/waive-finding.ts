import 'server-only'
import { z } from 'zod'
import type { Actor } from '@/lib/access/actor'
import { getAuthorisedOffice } from '@/lib/access/authorise'
import { recordEvent } from '@/lib/activity/record-event'
import { refreshFigures } from '@/lib/audit/figures/refresh-figures'
import { tellChange } from '@/lib/audit/findings/tell-change'
import { inTransaction } from '@/lib/db/transaction'
import { findFinding } from '../../editing/find-finding'
import { invalid, type Refusal } from '../../issue'

const waiverSchema = z.object({
  officeSlug: z.string(),
  findingId: z.string(),
  reason: z.string().trim().min(1, 'reason_missing').max(2_000, 'too_long'),
})

/**
 * Settles a finding as it stands, with a reason; it stays settled while the words it is about are the same. For
 * administrators and programmers of the office. Refuses with `finding_gone` when the draft no longer has it,
 * with `invalid`; throws when forbidden or not found.
 * @example await waiveFinding(actor, { officeSlug, findingId, reason: 'আইনে এভাবেই আছে' })
 */
export async function waiveFinding(
  actor: Actor,
  input: z.input<typeof waiverSchema>,
): Promise<{ ok: true } | Refusal> {
  return inTransaction(async (tx) => {
    const office = await getAuthorisedOffice(tx, actor, 'charter:edit', input.officeSlug)
    const parsed = waiverSchema.safeParse(input)
    if (!parsed.success) return invalid(parsed.error)
    const { findingId, reason } = parsed.data
    const finding = await findFinding(tx, office.id, findingId)
    if (!finding) return { ok: false, code: 'finding_gone' }
    const { id, rule, path, status, waiverReason } = finding
    await tx.finding.update({
      where: { id },
      data: { status: 'WAIVED', waiverReason: reason, settledAt: new Date() },
    })
    await tellChange(tx, finding, 'WAIVED', { by: actor.name, reason })
    await recordEvent(tx, actor, {
      action: 'charter:waive-finding',
      recordType: 'finding',
      recordId: id,
      officeId: office.id,
      before: { rule, path, status, waiverReason },
      after: { rule, path, status: 'WAIVED', waiverReason: reason },
    })
    await refreshFigures(tx, [office.id])
    return { ok: true }
  })
}
