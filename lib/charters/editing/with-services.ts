import type { CharterDraft, CharterDraftInput, ServiceDraft, ServiceDraftInput } from '../schema'

/**
 * The content with these services in place of its own: what a row inherits goes on pointing to the same
 * service, wherever that stands now; a row that is gone is inherited from no more.
 * @example withServices(content, content.services.filter(({ slug }) => slug !== 'training'))
 */
export function withServices(
  content: CharterDraft,
  services: readonly (ServiceDraft | ServiceDraftInput)[],
): CharterDraftInput {
  const places = new Map(services.map(({ slug }, at) => [slug, at]))
  const placeNow = (row: number) => {
    const slug = content.services[row]?.slug
    return slug === undefined ? undefined : places.get(slug)
  }
  return { ...content, services: services.map((service) => moveInherited(service, placeNow)) }
}

function moveInherited<Service extends ServiceDraft | ServiceDraftInput>(
  service: Service,
  placeNow: (row: number) => number | undefined,
): Service {
  const rows = Object.entries(service.inherited ?? {})
  if (rows.every(([, row]) => placeNow(row) === row)) return service
  const inherited = rows.flatMap(([field, row]) => {
    const place = placeNow(row)
    return place === undefined ? [] : [[field, place] as const]
  })
  return { ...service, inherited: Object.fromEntries(inherited) }
}
