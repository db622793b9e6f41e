import 'server-only'
import { z } from 'zod'
import type { Actor } from '@/lib/access/actor'
import { NotFoundError } from '@/lib/access/errors'
import { officeScope } from '@/lib/access/scope'
import { db } from '@/lib/db/client'
import type { FindingHistory } from '../history'
import { identityOf } from '../identity'

/**
 * When a finding of an office was first found, and what became of it in its published versions. For whoever may
 * read the charter.
 * @throws NotFoundError when there is no such finding within the actor's grants
 * @example (await getFindingHistory(actor, officeSlug, findingId)).events.at(-1)?.change // 'REOPENED'
 */
export async function getFindingHistory(
  actor: Actor,
  officeSlug: string,
  findingId: string,
): Promise<FindingHistory> {
  const office = { slug: officeSlug, AND: [officeScope(actor, 'charter:read')] }
  const finding = z.uuid().safeParse(findingId).success
    ? await db.finding.findFirst({ where: { id: findingId, office } })
    : null
  if (!finding) throw new NotFoundError(`finding ${findingId} of ${officeSlug}`)
  const identity = finding.identity || identityOf(finding)
  const where = { officeId: finding.officeId, identity }
  const first = await db.charterVersion.aggregate({
    where: { findings: { some: where } },
    _min: { number: true },
  })
  const events = await db.findingEvent.findMany({
    where,
    orderBy: [{ at: 'asc' }, { id: 'asc' }],
    select: {
      ...{ change: true, at: true, versionNumber: true, methodVersion: true },
      ...{ reason: true, by: true },
    },
  })
  return { foundAt: finding.foundAt, foundIn: first._min.number, events }
}
