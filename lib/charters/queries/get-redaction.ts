import 'server-only'
import type { Actor } from '@/lib/access/actor'
import { NotFoundError } from '@/lib/access/errors'
import { officeScope } from '@/lib/access/scope'
import { db } from '@/lib/db/client'
import type { PublishedCharter } from '../published-charter'
import { findPublishedCharter } from './find-published-charter'

/**
 * A published version as everyone reads it, for whoever may hide a part of it.
 * @throws NotFoundError when there is no such version, or no such office within the actor's grants
 */
export async function getRedaction(
  actor: Actor,
  officeSlug: string,
  number: number,
): Promise<PublishedCharter> {
  const mine = await db.office.count({
    where: { slug: officeSlug, AND: [officeScope(actor, 'charter:redact')] },
  })
  const isNumber = Number.isSafeInteger(number) && number > 0
  const charter = mine > 0 && isNumber && (await findPublishedCharter(officeSlug, number))
  if (!charter) throw new NotFoundError(`version ${number} of ${officeSlug}`)
  return charter
}
