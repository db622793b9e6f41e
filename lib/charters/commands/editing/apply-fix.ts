import 'server-only'
import type { Actor } from '@/lib/access/actor'
import { getAuthorisedOffice } from '@/lib/access/authorise'
import { inTransaction } from '@/lib/db/transaction'
import { changeDraft } from '../../drafts/change-draft'
import { applyProposal, withTexts } from '../../editing/apply-proposal'
import type { EditAnswer } from '../../editing/edit-draft'
import { findFinding } from '../../editing/find-finding'

/**
 * Puts right what a finding is about, as it proposes. For administrators and programmers of the office. Refuses
 * with `finding_gone` when the draft no longer has it, `not_applicable` when its proposal cannot be applied by
 * itself, `stale_revision` when someone saved since it was shown; throws when forbidden or not found.
 */
export async function applyFix(
  actor: Actor,
  input: { officeSlug: string; findingId: string; revision: number },
): Promise<EditAnswer> {
  return inTransaction(async (tx) => {
    const office = await getAuthorisedOffice(tx, actor, 'charter:edit', input.officeSlug)
    const finding = await findFinding(tx, office.id, input.findingId)
    if (!finding) return { ok: false, code: 'finding_gone' }
    const { rule, path, raw, proposal, proposalPath } = finding
    if (proposal === null) return { ok: false, code: 'not_applicable' }
    const event = { action: 'charter:apply-fix', after: { rule, path } }
    return changeDraft(
      tx,
      actor,
      office,
      input.revision,
      (content) => {
        const texts = applyProposal(content, { path, raw, proposal, proposalPath })
        if (texts.length === 0) return { ok: false, code: 'not_applicable' }
        return withTexts(content, texts)
      },
      event,
    )
  })
}
