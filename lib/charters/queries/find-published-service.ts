import 'server-only'
import { db } from '@/lib/db/client'
import { isSlug } from '@/lib/offices/slug'
import type { PublishedService } from '../published-charter'
import { findConfirmation } from '../views/find-confirmation'
import { findServiceRow, findStandard, loadServiceContent } from '../views/load-content'
import { findVersionHead, type VersionHead } from '../views/load-version'
import type { ServiceRow } from '../views/version-select'
import { listVersions } from './list-versions'

/**
 * One service of an office's charter, with whom to turn to next and the national template of the same
 * service. Versions and redactions as in `findPublishedCharter`; null when that version has no such service.
 * @example await findPublishedService('doict.lohagara.narail', 'ict-training')
 */
export async function findPublishedService(
  officeSlug: string,
  serviceSlug: string,
  versionNumber?: number,
): Promise<PublishedService | null> {
  if (!isSlug(serviceSlug)) return null
  const head = await findVersionHead(officeSlug, versionNumber)
  if (!head) return null
  const row = await findServiceRow(head.id, serviceSlug)
  if (!row) return null
  const [content, versions, today] = await Promise.all([
    loadServiceContent(head, row),
    listVersions(officeSlug),
    head.frozen ? {} : loadToday(head, row),
  ])
  const { office, version, redactions } = head
  return { office, version, versions, ...content, ...today, redactions }
}

/**
 * The numbers of the published versions that hold a service, the latest first: what to tell a reader
 * whose service the current version no longer has.
 */
export async function listVersionsOfService(
  officeSlug: string,
  serviceSlug: string,
): Promise<number[]> {
  if (!isSlug(officeSlug) || !isSlug(serviceSlug)) return []
  const rows = await db.serviceVersion.findMany({
    where: {
      service: { slug: serviceSlug, office: { slug: officeSlug } },
      version: { number: { not: null } },
    },
    orderBy: { version: { number: 'desc' } },
    select: { version: { select: { number: true } } },
  })
  return rows.flatMap(({ version }) => version.number ?? [])
}

async function loadToday(head: VersionHead, row: ServiceRow) {
  const [confirmed, standard] = await Promise.all([
    findConfirmation(head.office.id, head.version.publishedAt, row.serviceId),
    findStandard(row),
  ])
  return { ...(confirmed && { confirmed }), ...(standard && { standard }) }
}
