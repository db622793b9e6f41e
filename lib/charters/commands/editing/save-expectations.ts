import 'server-only'
import type { Actor } from '@/lib/access/actor'
import { type Edit, type EditAnswer, editDraft } from '../../editing/edit-draft'
import { guardPart } from '../../editing/guard-part'
import { type ExpectationsInput, toExpectations } from '../../editing/parts'

/**
 * Saves what the office expects of the citizen. For administrators and programmers of the office. Refuses with
 * `conflict` when it is no longer what the form showed, with `invalid`; throws when forbidden or not found.
 */
export async function saveExpectations(
  actor: Actor,
  input: Edit & ExpectationsInput,
): Promise<EditAnswer> {
  return editDraft(actor, input.officeSlug, (content, { revision }) => {
    const refused = guardPart(input, revision, toExpectations(content))
    const wanted = { ...content, expectations: input.expectations }
    return refused ? { ...refused, wanted } : wanted
  })
}
