import 'server-only'
import type { Actor } from '@/lib/access/actor'
import { NotFoundError } from '@/lib/access/errors'
import { officeScope } from '@/lib/access/scope'
import { db } from '@/lib/db/client'
import type { ConfirmationState } from '../confirmation/confirmation-state'
import { officialPair } from '../translations'
import { findPublishedCharter } from './find-published-charter'

/**
 * What of an office's charter in force was last confirmed when; null while nothing is published. For whoever may
 * confirm it.
 * @throws NotFoundError when there is no such office within the actor's grants
 */
export async function getConfirmation(
  actor: Actor,
  officeSlug: string,
): Promise<ConfirmationState> {
  const office = await db.office.findFirst({
    where: { slug: officeSlug, AND: [officeScope(actor, 'charter:confirm')] },
    select: { id: true, slug: true, nameBn: true, nameEn: true },
  })
  if (!office) throw new NotFoundError(`office ${officeSlug}`)
  const charter = await findPublishedCharter(officeSlug)
  const named = { slug: office.slug, name: officialPair(office.nameBn, office.nameEn) }
  if (!charter) return { office: named, charter: null, services: [] }
  const last = await listLast(office.id, charter.version.publishedAt)
  const whole = charter.confirmed?.on
  const services = charter.services.map(({ id, slug, name }) => {
    const own = last.get(id)
    const on = own && (!whole || own > whole) ? own : whole
    return { slug, name, ...(on && { on }) }
  })
  return { office: named, charter, services }
}

async function listLast(officeId: string, publishedAt: Date): Promise<Map<string, Date>> {
  const rows = await db.confirmation.groupBy({
    by: ['serviceId'],
    where: { officeId, createdAt: { gte: publishedAt }, serviceId: { not: null } },
    _max: { confirmedOn: true },
  })
  return new Map(
    rows.flatMap(({ serviceId, _max }) =>
      serviceId && _max.confirmedOn ? [[serviceId, _max.confirmedOn] as const] : [],
    ),
  )
}
