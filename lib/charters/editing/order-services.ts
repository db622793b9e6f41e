// The order of a charter's services. Pages show them by category: moves are within one.
import type { CharterDraft, ServiceDraft } from '../schema'

/**
 * The services with this one a place up or down, to a place among those of its category (from 0), in order.
 * A move beyond either end stops there.
 * @example moveWithinCategory(services, 'training', 'up')
 */
export function moveWithinCategory(
  services: readonly ServiceDraft[],
  slug: string,
  to: 'up' | 'down' | number,
): ServiceDraft[] {
  const moving = services.find((service) => service.slug === slug)
  if (!moving) return [...services]
  const peers = services.filter(({ category }) => category === moving.category)
  const from = peers.indexOf(moving)
  const wanted = to === 'up' ? from - 1 : to === 'down' ? from + 1 : to
  peers.splice(from, 1)
  peers.splice(Math.max(0, Math.min(wanted, peers.length)), 0, moving)
  return replacePeers(services, moving.category, peers)
}

/** The services in the order of these slugs; null unless these are exactly theirs. */
export function orderBySlugs(
  { services }: CharterDraft,
  slugs: readonly string[],
): ServiceDraft[] | null {
  const bySlug = new Map(services.map((service) => [service.slug, service]))
  const ordered = [...new Set(slugs)].flatMap((slug) => bySlug.get(slug) ?? [])
  return ordered.length === services.length && slugs.length === services.length ? ordered : null
}

/** The peers, in their new order, in the places their category had. */
function replacePeers(
  services: readonly ServiceDraft[],
  category: ServiceDraft['category'],
  peers: readonly ServiceDraft[],
): ServiceDraft[] {
  let next = 0
  return services.map((service) => {
    if (service.category !== category) return service
    const peer = peers[next]
    next += 1
    return peer ?? service
  })
}
