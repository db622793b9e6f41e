import 'server-only'
import { db } from '@/lib/db/client'
import { loadCharterPreview, loadServicePreview } from '../preview/load-preview'
import { hashToken } from '../preview/token'
import type { PublishedCharter, PublishedService } from '../published-charter'

/** What the holder of a preview's address gets to see. */
export type SharedPreview<Shown> =
  | { state: 'shown'; shown: Shown; expiresAt: Date }
  /** The draft has been published since: everyone may read it. */
  | { state: 'published'; officeSlug: string }
  /** Expired, withdrawn, thrown away with its draft, or never there: which of them is nobody's business. */
  | { state: 'gone' }

/** The draft behind a shared address, as it is now. Needs no account: whoever holds the address may read it. */
export function findSharedPreview(token: string): Promise<SharedPreview<PublishedCharter>> {
  return openLink(token, loadCharterPreview)
}

/** One service of the draft behind a shared address; gone as well when the draft has no such service. */
export function findSharedService(
  token: string,
  serviceSlug: string,
): Promise<SharedPreview<PublishedService>> {
  return openLink(token, (versionId) => loadServicePreview(versionId, serviceSlug))
}

async function openLink<Shown>(
  token: string,
  load: (versionId: string) => Promise<Shown | null>,
): Promise<SharedPreview<Shown>> {
  const link = await db.previewLink.findUnique({
    where: { tokenHash: hashToken(token) },
    select: {
      versionId: true,
      expiresAt: true,
      revokedAt: true,
      version: {
        select: { number: true, charter: { select: { office: { select: { slug: true } } } } },
      },
    },
  })
  if (!link || link.revokedAt || link.expiresAt <= new Date()) return { state: 'gone' }
  const { version, versionId, expiresAt } = link
  if (version.number !== null) {
    return { state: 'published', officeSlug: version.charter.office.slug }
  }
  const shown = await load(versionId)
  return shown ? { state: 'shown', shown, expiresAt } : { state: 'gone' }
}
