import 'server-only'
import type { Actor } from '@/lib/access/actor'
import { NotFoundError } from '@/lib/access/errors'
import { officeScope } from '@/lib/access/scope'
import { db } from '@/lib/db/client'
import { loadCharterPreview, loadServicePreview } from '../preview/load-preview'
import type { PublishedCharter, PublishedService } from '../published-charter'

/**
 * The draft as the public page would show it, with today's postings. For whoever may read the charter.
 * @throws NotFoundError when there is no draft, or no such office within the actor's grants
 */
export async function getDraftPreview(actor: Actor, officeSlug: string): Promise<PublishedCharter> {
  const preview = await loadCharterPreview(await getDraftId(actor, officeSlug))
  if (!preview) throw new NotFoundError(`draft of ${officeSlug}`)
  return preview
}

/**
 * One service of the draft, as the public page would show it. For whoever may read the charter.
 * @throws NotFoundError when the draft has no such service, or as `getDraftPreview`
 */
export async function getServicePreview(
  actor: Actor,
  officeSlug: string,
  serviceSlug: string,
): Promise<PublishedService> {
  const preview = await loadServicePreview(await getDraftId(actor, officeSlug), serviceSlug)
  if (!preview) throw new NotFoundError(`service ${serviceSlug} of the draft of ${officeSlug}`)
  return preview
}

async function getDraftId(actor: Actor, officeSlug: string): Promise<string> {
  const draft = await db.charterVersion.findFirst({
    where: {
      number: null,
      charter: { office: { slug: officeSlug, AND: [officeScope(actor, 'charter:read')] } },
    },
    select: { id: true },
  })
  if (!draft) throw new NotFoundError(`draft of ${officeSlug}`)
  return draft.id
}
