import 'server-only'
import type { Transaction } from '@/lib/db/transaction'
import { invalidAt, type Refusal } from '../issue'

/**
 * What a confirmation is about: the ids of services, or a single null for the charter as a whole. All services
 * but some are told one by one: of the others nothing is said.
 */
export async function chooseServices(
  tx: Transaction,
  versionId: string,
  { serviceSlug, except }: { serviceSlug?: string; except: string[] },
): Promise<{ ok: true; serviceIds: (string | null)[] } | Refusal> {
  if (serviceSlug === undefined && except.length === 0) return { ok: true, serviceIds: [null] }
  const rows = await tx.serviceVersion.findMany({
    where: { versionId },
    orderBy: { position: 'asc' },
    select: { serviceId: true, service: { select: { slug: true } } },
  })
  const services = rows.map(({ serviceId, service }) => ({ id: serviceId, slug: service.slug }))
  const known = new Set(services.map(({ slug }) => slug))
  if (serviceSlug !== undefined) {
    const service = services.find(({ slug }) => slug === serviceSlug)
    return service
      ? { ok: true, serviceIds: [service.id] }
      : invalidAt(['serviceSlug'], 'service_unknown')
  }
  if (except.some((slug) => !known.has(slug))) return invalidAt(['except'], 'service_unknown')
  const serviceIds = services.flatMap(({ id, slug }) => (except.includes(slug) ? [] : [id]))
  return serviceIds.length > 0
    ? { ok: true, serviceIds }
    : invalidAt(['except'], 'nothing_confirmed')
}
