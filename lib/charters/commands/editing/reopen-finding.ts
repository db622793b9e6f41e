import 'server-only'
import type { Actor } from '@/lib/access/actor'
import { getAuthorisedOffice } from '@/lib/access/authorise'
import { recordEvent } from '@/lib/activity/record-event'
import { refreshFigures } from '@/lib/audit/figures/refresh-figures'
import { tellChange } from '@/lib/audit/findings/tell-change'
import { inTransaction } from '@/lib/db/transaction'
import { findFinding } from '../../editing/find-finding'
import type { Refusal } from '../../issue'

/**
 * Takes a waiver back. For administrators and programmers of the office. Refuses with `finding_gone` when the
 * draft no longer has it; throws when forbidden or not found.
 */
export async function reopenFinding(
  actor: Actor,
  input: { officeSlug: string; findingId: string },
): Promise<{ ok: true } | Refusal> {
  return inTransaction(async (tx) => {
    const office = await getAuthorisedOffice(tx, actor, 'charter:edit', input.officeSlug)
    const finding = await findFinding(tx, office.id, input.findingId)
    if (!finding) return { ok: false, code: 'finding_gone' }
    const { id, rule, path, status, waiverReason } = finding
    if (status === 'OPEN') return { ok: true }
    await tx.finding.update({
      where: { id },
      data: { status: 'OPEN', waiverReason: null, settledAt: null, reopenedAt: new Date() },
    })
    await tellChange(tx, finding, 'REOPENED', { by: actor.name })
    await recordEvent(tx, actor, {
      action: 'charter:reopen-finding',
      recordType: 'finding',
      recordId: id,
      officeId: office.id,
      before: { rule, path, status, waiverReason },
      after: { rule, path, status: 'OPEN' },
    })
    await refreshFigures(tx, [office.id])
    return { ok: true }
  })
}
