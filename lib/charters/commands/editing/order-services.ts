import 'server-only'
import type { Actor } from '@/lib/access/actor'
import { type Edit, type EditAnswer, editDraft } from '../../editing/edit-draft'
import { guardPart } from '../../editing/guard-part'
import { orderBySlugs } from '../../editing/order-services'
import { toOrder } from '../../editing/parts'
import { withServices } from '../../editing/with-services'

/**
 * Puts all services in the order of these slugs. For administrators and programmers of the office. Refuses with
 * `conflict` when the order is no longer the one shown (`base`: its slugs) or services came or went; throws
 * when forbidden or not found.
 */
export async function orderServices(
  actor: Actor,
  input: Edit & { order: readonly string[] },
): Promise<EditAnswer> {
  return editDraft(actor, input.officeSlug, (content, { revision }) => {
    const refused = guardPart(input, revision, toOrder(content))
    if (refused) return refused
    const ordered = orderBySlugs(content, input.order)
    if (!ordered) return { ok: false, code: 'conflict', revision, theirs: toOrder(content) }
    return withServices(content, ordered)
  })
}
