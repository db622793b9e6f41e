// A draft as its page would show it if it were published now.
import 'server-only'
import { db } from '@/lib/db/client'
import { buildSnapshot } from '../drafts/build-snapshot'
import type { PublishedCharter, PublishedService } from '../published-charter'
import { listVersions } from '../queries/list-versions'
import {
  findServiceRow,
  findStandard,
  loadCharterContent,
  loadServiceContent,
} from '../views/load-content'
import type { VersionHead } from '../views/load-version'

/** The whole draft; null when that version is none (any more). */
export async function loadCharterPreview(versionId: string): Promise<PublishedCharter | null> {
  const head = await findDraftHead(versionId)
  if (!head) return null
  const { office, version, redactions, snapshot } = head
  const [content, versions] = await Promise.all([
    loadCharterContent(head),
    listVersions(office.slug),
  ])
  const { childOffices, strategies } = snapshot
  return { office, version, versions, ...content, childOffices, strategies, redactions }
}

/** One service of the draft; null when it has no such service. */
export async function loadServicePreview(
  versionId: string,
  serviceSlug: string,
): Promise<PublishedService | null> {
  const head = await findDraftHead(versionId)
  const row = head && (await findServiceRow(versionId, serviceSlug))
  if (!row) return null
  const { office, version, redactions } = head
  const [content, versions, standard] = await Promise.all([
    loadServiceContent(head, row),
    listVersions(office.slug),
    findStandard(row),
  ])
  return { office, version, versions, ...content, ...(standard && { standard }), redactions }
}

async function findDraftHead(id: string): Promise<VersionHead | null> {
  const row = await db.charterVersion.findFirst({
    where: { id, number: null },
    select: {
      sourceLanguage: true,
      charter: {
        select: {
          id: true,
          officeId: true,
          versions: {
            where: { number: { not: null } },
            orderBy: { number: 'desc' },
            take: 1,
            select: { number: true },
          },
        },
      },
    },
  })
  if (!row) return null
  const { charter } = row
  const publishedAt = new Date()
  const snapshot = await buildSnapshot(db, charter.officeId, id, publishedAt)
  const sourceLanguage = row.sourceLanguage === 'EN' ? 'en' : 'bn'
  const number = (charter.versions[0]?.number ?? 0) + 1
  return {
    ...{ id, charterId: charter.id, frozen: false, language: sourceLanguage, redactions: [] },
    office: snapshot.office,
    version: { number, publishedAt, isCurrent: false, sourceLanguage, isDraft: true },
    snapshot,
  }
}
