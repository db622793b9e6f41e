import 'server-only'
import type { Actor } from '@/lib/access/actor'
import { type EditAnswer, editDraft } from '../../editing/edit-draft'
import type { ServiceInput } from '../../editing/parts'
import { withServices } from '../../editing/with-services'

export interface NewService {
  officeSlug: string
  service: ServiceInput
  /** The lasting identity it goes on under: one removed a moment ago. */
  continues?: string
}

/**
 * Adds a service behind the last of its category; whoever else edits is in nobody's way. `slug` is its lasting
 * address. For administrators and programmers of the office. Refuses with `invalid` (`service_name_missing`,
 * paths into the service); throws when forbidden or not found.
 * @example await addService(actor, { officeSlug, service: { category: 'citizen', nameBn: 'নামজারি' } })
 */
export async function addService(
  actor: Actor,
  { officeSlug, continues, service: { slug: _, ...service } }: NewService,
): Promise<(EditAnswer & { ok: true; slug: string }) | Exclude<EditAnswer, { ok: true }>> {
  if (!service.nameBn?.trim() && !service.nameEn?.trim()) {
    return {
      ok: false,
      code: 'invalid',
      issues: [{ code: 'service_name_missing', path: '/nameBn' }],
    }
  }
  const added = { ...service, ...(continues && { slug: continues }) }
  let place = 0
  const answer = await editDraft(actor, officeSlug, (content) => {
    const { services } = content
    const last = services.findLastIndex(({ category }) => category === service.category)
    place = last === -1 ? services.length : last + 1
    return withServices(content, services.toSpliced(place, 0, added as never))
  })
  if (!answer.ok) return { ...answer, issues: issuesOfService(answer.issues, place) }
  return { ...answer, slug: answer.serviceSlugs[place] ?? '' }
}

function issuesOfService(issues: { code: string; path: string }[] = [], place: number) {
  const start = `/services/${place}`
  return issues.map(({ code, path }) => ({ code, path: path.replace(start, '') }))
}
