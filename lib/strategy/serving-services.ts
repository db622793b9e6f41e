import 'server-only'
import { compareBangla } from '@/lib/bangla/collation'
import { officialPair, toPair } from '@/lib/charters/translations'
import { db } from '@/lib/db/client'
import type { PillarView } from './strategy-view'

/** A pillar's page names no more services than this. */
const maxServices = 1_000

/** The services of current charters that serve each pillar, grouped by office, by the office's name. */
export async function loadServingServices(
  pillarIds: string[],
): Promise<Map<string, PillarView['offices']>> {
  const groups = await Promise.all(pillarIds.map(async (id) => [id, await servicesOf(id)] as const))
  return new Map(groups)
}

async function servicesOf(pillarId: string): Promise<PillarView['offices']> {
  const rows = await db.serviceVersion.findMany({
    where: {
      pillars: { some: { pillarId } },
      version: { number: { not: null }, currentOf: { office: { state: 'ACTIVE' } } },
    },
    orderBy: [{ versionId: 'asc' }, { position: 'asc' }],
    take: maxServices,
    select: {
      nameBn: true,
      nameEn: true,
      translations: true,
      service: {
        select: { slug: true, office: { select: { slug: true, nameBn: true, nameEn: true } } },
      },
      version: {
        select: { sourceLanguage: true, redactions: { select: { path: true } } },
      },
    },
  })
  const offices = new Map<string, PillarView['offices'][number]>()
  for (const { service, version, ...row } of rows) {
    const { office, slug } = service
    const name = officialPair(office.nameBn, office.nameEn)
    const group = offices.get(office.slug) ?? { slug: office.slug, name, services: [] }
    offices.set(office.slug, group)
    const isHidden = version.redactions.some(({ path }) => path === `/services/${slug}/name`)
    if (isHidden) continue
    const language = version.sourceLanguage === 'EN' ? 'en' : 'bn'
    group.services.push({ slug, name: toPair(row, 'name', language) })
  }
  return [...offices.values()]
    .filter(({ services }) => services.length > 0)
    .sort((a, b) => compareBangla(a.name.bn ?? a.slug, b.name.bn ?? b.slug))
}
