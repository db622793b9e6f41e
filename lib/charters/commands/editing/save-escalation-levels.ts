import 'server-only'
import type { Actor } from '@/lib/access/actor'
import { type Edit, type EditAnswer, editDraft } from '../../editing/edit-draft'
import { guardPart } from '../../editing/guard-part'
import { type EscalationInput, toEscalation } from '../../editing/parts'

/**
 * Saves the levels of redress, 1 to 3. For administrators and programmers of the office. Refuses with
 * `conflict` when they are no longer what the form showed, with `invalid` (`level_repeated`, `post_unknown`);
 * throws when forbidden or not found.
 */
export async function saveEscalationLevels(
  actor: Actor,
  input: Edit & EscalationInput,
): Promise<EditAnswer> {
  return editDraft(actor, input.officeSlug, (content, { revision }) => {
    const refused = guardPart(input, revision, toEscalation(content))
    const wanted = { ...content, escalationLevels: input.escalationLevels }
    return refused ? { ...refused, wanted } : wanted
  })
}
