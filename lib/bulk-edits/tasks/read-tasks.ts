import 'server-only'
import { officialPair } from '@/lib/charters/translations'
import { db } from '@/lib/db/client'
import type { Prisma } from '@/lib/db/generated/client'
import type { BulkProgress, Left } from '../bulk-edit-view'
import { sumTasks, type TaskOutcome } from './task'

/** How far the queue is with an edit in these offices; `progress` is null when it never had anything to do there. */
export async function readTasks(
  bulkEditId: string,
  office: Prisma.OfficeWhereInput,
): Promise<{ progress: BulkProgress | null; left: Left[]; leftPlaces: number }> {
  const tasks = await db.bulkTask.findMany({
    where: { bulkEditId, office },
    orderBy: { office: { slug: 'asc' } },
    select: { outcome: true, office: { select: { slug: true, nameBn: true, nameEn: true } } },
  })
  const done = tasks.flatMap(({ outcome, office: { slug, nameBn, nameEn } }) =>
    outcome === null
      ? []
      : [
          {
            outcome: outcome as unknown as TaskOutcome,
            office: { slug, name: officialPair(nameBn, nameEn) },
          },
        ],
  )
  const { left, leftPlaces } = sumTasks(done.map(({ outcome }) => outcome))
  const refused = done.flatMap(({ outcome, office: named }) =>
    'refused' in outcome ? [{ office: named, why: outcome.refused }] : [],
  )
  const total = tasks.length
  const progress = total > 0 ? { total, open: total - done.length, refused } : null
  return { progress, left, leftPlaces }
}
