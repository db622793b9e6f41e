import 'server-only'
import type { Actor } from '@/lib/access/actor'
import { type Edit, type EditAnswer, editDraft } from '../../editing/edit-draft'
import { guardPart } from '../../editing/guard-part'
import { findService, toServicePart } from '../../editing/parts'
import { withServices } from '../../editing/with-services'

/**
 * Takes a service out of the draft; `undoEdit` puts it back where it stood. For administrators and programmers
 * of the office. Refuses with `conflict` when someone changed it since (`base`), with `service_gone` when it is
 * not there; throws when forbidden or not found.
 */
export async function removeService(
  actor: Actor,
  input: Edit & { slug: string },
): Promise<EditAnswer> {
  return editDraft(actor, input.officeSlug, (content, { revision }) => {
    const found = findService(content, input.slug)
    if (!found) return { ok: false, code: 'service_gone' }
    const refused = guardPart(input, revision, toServicePart(found.service))
    return refused ?? withServices(content, content.services.toSpliced(found.at, 1))
  })
}
