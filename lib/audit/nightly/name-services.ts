// What the services are called that the findings of an office are about.
import 'server-only'
import { officialPair } from '@/lib/charters/translations'
import { db } from '@/lib/db/client'
import type { Bilingual } from '@/lib/i18n/bilingual'

/** By the path of the finding, as its current version names the service. */
export async function nameServices(officeId: string): Promise<Map<string, Bilingual>> {
  const charter = await db.charter.findUnique({
    where: { officeId },
    select: { currentVersionId: true },
  })
  const versionId = charter?.currentVersionId
  if (!versionId) return new Map()
  const [findings, services] = await Promise.all([
    db.finding.findMany({
      where: { officeId, versionId, serviceId: { not: null } },
      select: { path: true, serviceId: true },
    }),
    db.serviceVersion.findMany({
      where: { versionId },
      select: { serviceId: true, nameBn: true, nameEn: true },
    }),
  ])
  const named = new Map<string | null, Bilingual>(
    services.map(({ serviceId, nameBn, nameEn }) => [serviceId, officialPair(nameBn, nameEn)]),
  )
  return new Map(
    findings.flatMap(({ path, serviceId }) => {
      const name = named.get(serviceId)
      return name ? [[path, name] as const] : []
    }),
  )
}
