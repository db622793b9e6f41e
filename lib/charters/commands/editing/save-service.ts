import 'server-only'
import type { Actor } from '@/lib/access/actor'
import { type Edit, type EditAnswer, editDraft } from '../../editing/edit-draft'
import { guardPart } from '../../editing/guard-part'
import { findService, type ServiceInput, toServicePart } from '../../editing/parts'

/**
 * Saves one service of the draft under its lasting identity, whatever its name becomes. For administrators and
 * programmers of the office. Refuses with `conflict` and what it says now (`theirs`; null when it was removed),
 * when it is no longer what the form showed; with `invalid`, paths into the service; throws when forbidden or
 * not found.
 * @example await saveService(actor, { officeSlug, slug: 'training', revision, base, service })
 */
export async function saveService(
  actor: Actor,
  input: Edit & { slug: string; service: ServiceInput },
): Promise<EditAnswer> {
  let place = 0
  const answer = await editDraft(actor, input.officeSlug, (content, { revision }) => {
    const found = findService(content, input.slug)
    const refused = guardPart(input, revision, found ? toServicePart(found.service) : undefined)
    if (!found) return refused ?? { ok: false, code: 'service_gone' }
    place = found.at
    const { inherited } = found.service
    const saved = { ...input.service, slug: input.slug, inherited }
    const wanted = { ...content, services: content.services.with(found.at, saved as never) }
    return refused ? { ...refused, wanted } : wanted
  })
  if (answer.ok || !answer.issues) return answer
  const start = `/services/${place}`
  const issues = answer.issues.map(({ code, path }) => ({ code, path: path.replace(start, '') }))
  return { ...answer, issues }
}
