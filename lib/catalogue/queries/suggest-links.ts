import 'server-only'
import type { Actor } from '@/lib/access/actor'
import { trigramSimilarity } from '@/lib/bangla/similarity'
import { getDraft } from '@/lib/charters/queries/find-draft'
import { officialPair } from '@/lib/charters/translations'
import type { Bilingual } from '@/lib/i18n/bilingual'
import { listStandardServices, type StandardEntry } from './list-standard-services'

/** Names less alike than this are not suggested. */
const alike = 0.45

export interface ServiceLink {
  serviceSlug: string
  name: Bilingual
  /** The standard service it is linked to. */
  linked?: string
  /** Of an unlinked service: the standard service whose name is most like its own. */
  suggested?: string
}

/**
 * The services of an office's draft, each with the standard service it is, or may be by its name.
 * @throws NotFoundError for an office outside the scope
 */
export async function suggestLinks(
  actor: Actor,
  officeSlug: string,
): Promise<{ services: ServiceLink[]; standards: StandardEntry[] }> {
  const { content } = await getDraft(actor, officeSlug)
  const standards = await listStandardServices(actor)
  const services = content.services.map((service): ServiceLink => {
    const { slug = '', nameBn, nameEn, standardServiceSlug } = service
    const suggested = standardServiceSlug ? undefined : findAlike({ nameBn, nameEn }, standards)
    return {
      serviceSlug: slug,
      name: officialPair(nameBn, nameEn),
      ...(standardServiceSlug && { linked: standardServiceSlug }),
      ...(suggested && { suggested }),
    }
  })
  return { services, standards }
}

function findAlike(
  { nameBn, nameEn }: { nameBn?: string; nameEn?: string },
  standards: StandardEntry[],
): string | undefined {
  const likeness = (one: string | undefined, other: string | undefined) =>
    one && other ? trigramSimilarity(one, other) : 0
  const rated = standards.map(({ slug, name }) => ({
    slug,
    value: Math.max(likeness(nameBn, name.bn), likeness(nameEn, name.en)),
  }))
  const best = rated.reduce((a, b) => (b.value > a.value ? b : a), { slug: '', value: 0 })
  return best.value >= alike ? best.slug : undefined
}
