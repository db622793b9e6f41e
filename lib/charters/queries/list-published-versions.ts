import 'server-only'
import type { Actor } from '@/lib/access/actor'
import { NotFoundError } from '@/lib/access/errors'
import { officeScope } from '@/lib/access/scope'
import { db } from '@/lib/db/client'
import { officialPair } from '../translations'
import type { VersionHistory } from '../versions/version-history'

/**
 * The versions of an office's charter with who published them, and its draft. For whoever may read the charter.
 * @throws NotFoundError when there is no such office within the actor's grants
 */
export async function listPublishedVersions(
  actor: Actor,
  officeSlug: string,
): Promise<VersionHistory> {
  const office = await db.office.findFirst({
    where: { slug: officeSlug, AND: [officeScope(actor, 'charter:read')] },
    select: {
      id: true,
      slug: true,
      nameBn: true,
      nameEn: true,
      charter: { select: charterSelect },
    },
  })
  if (!office) throw new NotFoundError(`office ${officeSlug}`)
  const { id, slug, nameBn, nameEn, charter } = office
  const scope = officeScope(actor, 'charter:edit')
  const draft = charter?.versions.find(({ number }) => number === null)
  return {
    office: { slug, name: officialPair(nameBn, nameEn) },
    canRedact:
      (await db.office.count({ where: { id, AND: [officeScope(actor, 'charter:redact')] } })) > 0,
    canEdit: (await db.office.count({ where: { id, AND: [scope] } })) > 0,
    draft: draft ? { revision: draft.revision, updatedAt: draft.updatedAt } : null,
    versions: (charter?.versions ?? []).flatMap(({ number, publishedAt, ...version }) =>
      number === null || publishedAt === null
        ? []
        : {
            ...{ number, publishedAt, publishedBy: version.publishedBy },
            reason: version.publicationReason,
            openErrors: version.openErrors ?? 0,
            isCurrent: version.id === charter?.currentVersionId,
          },
    ),
  }
}

const charterSelect = {
  currentVersionId: true,
  versions: {
    orderBy: { number: 'desc' as const },
    select: {
      ...{ id: true, number: true, revision: true, updatedAt: true, publishedAt: true },
      ...{ publishedBy: true, publicationReason: true, openErrors: true },
    },
  },
}
