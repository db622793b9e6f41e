import 'server-only'
import type { Actor } from '@/lib/access/actor'
import { type Edit, type EditAnswer, editDraft } from '../../editing/edit-draft'
import { guardPart } from '../../editing/guard-part'
import { moveWithinCategory } from '../../editing/order-services'
import { findService, toOrder } from '../../editing/parts'
import { withServices } from '../../editing/with-services'

/**
 * Moves a service a place up or down, or to a place among those of its category (from 0). For administrators
 * and programmers of the office. Refuses with `conflict` when the order is no longer the one shown (`base`: its
 * slugs), with `service_gone`; throws when forbidden or not found.
 */
export async function moveService(
  actor: Actor,
  input: Edit & { slug: string; to: 'up' | 'down' | number },
): Promise<EditAnswer> {
  return editDraft(actor, input.officeSlug, (content, { revision }) => {
    const refused = guardPart(input, revision, toOrder(content))
    if (refused) return refused
    if (!findService(content, input.slug)) return { ok: false, code: 'service_gone' }
    return withServices(content, moveWithinCategory(content.services, input.slug, input.to))
  })
}
