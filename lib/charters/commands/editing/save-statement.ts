import 'server-only'
import type { Actor } from '@/lib/access/actor'
import { type Edit, type EditAnswer, editDraft } from '../../editing/edit-draft'
import { guardPart } from '../../editing/guard-part'
import { type StatementInput, toStatement } from '../../editing/parts'

/**
 * Saves vision, mission, objectives and functions of the draft, which is opened when there is none. For
 * administrators and programmers of the office. Refuses with `conflict` when they are no longer what the form
 * showed (`base`), with `invalid`; throws when forbidden or not found. A refusal changes nothing.
 * @example await saveStatement(actor, { officeSlug, revision, base, statement: { visionBn: 'জ্ঞানভিত্তিক সমাজ' } })
 */
export async function saveStatement(
  actor: Actor,
  input: Edit & { statement: StatementInput },
): Promise<EditAnswer> {
  return editDraft(actor, input.officeSlug, (content, { revision }) => {
    const refused = guardPart(input, revision, toStatement(content))
    const { services, expectations, escalationLevels } = content
    const wanted = { ...input.statement, services, expectations, escalationLevels }
    return refused ? { ...refused, wanted } : wanted
  })
}
