import 'server-only'
import type { Actor } from '@/lib/access/actor'
import { officeScope } from '@/lib/access/scope'
import { db } from '@/lib/db/client'
import type { PreviewLinkEntry } from '../publication/publication-view'

/** The addresses at which the draft of an office can be read now, the latest first. For whoever may read the charter. */
export async function listPreviewLinks(
  actor: Actor,
  officeSlug: string,
): Promise<PreviewLinkEntry[]> {
  return db.previewLink.findMany({
    where: {
      revokedAt: null,
      expiresAt: { gt: new Date() },
      version: {
        number: null,
        charter: { office: { slug: officeSlug, AND: [officeScope(actor, 'charter:read')] } },
      },
    },
    orderBy: { createdAt: 'desc' },
    select: { id: true, createdBy: true, createdAt: true, expiresAt: true },
  })
}
