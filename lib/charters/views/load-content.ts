// What a version says, as its pages show it: the whole charter, or one service with its ladder of redress.
import 'server-only'
import { standardServiceSelect, toStandardService } from '@/lib/catalogue/standard-service-row'
import { db } from '@/lib/db/client'
import { redact } from '../redaction'
import { toContent, toLevelView } from './charter-content'
import { loadSurroundings, type VersionHead } from './load-version'
import { toServiceView } from './service-view'
import { contentSelect, levelSelect, serviceSelect, type ServiceRow } from './version-select'

/** All sections of a version, nothing redacted yet. */
export async function loadCharterContent(head: VersionHead) {
  const row = await db.charterVersion.findUniqueOrThrow({
    where: { id: head.id },
    select: {
      ...contentSelect,
      escalationLevels: levelSelect,
      services: { select: serviceSelect, orderBy: { position: 'asc' } },
    },
  })
  const around = await loadSurroundings(head, row.services, row.escalationLevels)
  return {
    ...toContent(row, head.language),
    services: row.services.map((service) => toServiceView(service, around)),
    escalationLevels: row.escalationLevels.map((level) =>
      toLevelView(level, head.language, around.officer),
    ),
  }
}

/** One service of a version and its levels, redacted. */
export async function loadServiceContent(head: VersionHead, row: ServiceRow) {
  const levels = await db.escalationLevel.findMany({
    where: { versionId: head.id },
    ...levelSelect,
  })
  const around = await loadSurroundings(head, [row], levels)
  const shown = {
    office: head.office,
    services: [toServiceView(row, around)] as const,
    escalationLevels: levels.map((level) => toLevelView(level, head.language, around.officer)),
  }
  redact(
    shown,
    head.redactions.map(({ path }) => path),
  )
  return { service: shown.services[0], escalationLevels: shown.escalationLevels }
}

export function findServiceRow(versionId: string, slug: string): Promise<ServiceRow | null> {
  const where = { versionId, service: { slug } }
  return db.serviceVersion.findFirst({ where, select: serviceSelect })
}

/** The national template of a service, as it is today. */
export async function findStandard({ standardServiceId: id }: ServiceRow) {
  if (!id) return null
  const row = await db.standardService.findUnique({ where: { id }, select: standardServiceSelect })
  return row && toStandardService(row)
}
