import 'server-only'
import type { Actor } from '@/lib/access/actor'
import { officeScope } from '@/lib/access/scope'
import { db } from '@/lib/db/client'
import type { Prisma } from '@/lib/db/generated/client'
import { readCursor, isUuid, writeCursor } from '@/lib/offices/page-cursor'
import { officeEntrySelect, toOfficeEntry } from '@/lib/offices/views/office-entry'
import type { Page } from '@/lib/offices/views/office-view'
import { countChanged } from '../finding-counts'
import type { FindingCounts, WatchedOffice } from '../watched-office'

const pageSize = 50

/** The offices the actor watches and may still read, the latest watched first. */
export async function listWatches(actor: Actor, after?: string): Promise<Page<WatchedOffice>> {
  const rows = await db.watch.findMany({
    where: { userId: actor.id, office: officeScope(actor, 'office:read'), AND: [following(after)] },
    orderBy: [{ watchedAt: 'desc' }, { officeId: 'desc' }],
    take: pageSize + 1,
    select: watchSelect,
  })
  const shown = rows.slice(0, pageSize)
  const versions = shown.flatMap(({ office }) => office.charter?.currentVersion?.id ?? [])
  const counts = await countChanged(versions)
  const last = shown.at(-1)
  return {
    entries: shown.map(({ watchedAt, office }) => ({
      ...toOfficeEntry(office),
      watchedAt,
      ...publishedOf(office.charter?.currentVersion, counts),
    })),
    ...(rows.length > pageSize &&
      last && { next: writeCursor([last.watchedAt.toISOString(), last.officeId]) }),
  }
}

const watchSelect = {
  watchedAt: true,
  officeId: true,
  office: {
    select: {
      ...officeEntrySelect,
      charter: {
        select: {
          currentVersionId: true,
          currentVersion: { select: { id: true, number: true, publishedAt: true } },
        },
      },
    },
  },
} satisfies Prisma.WatchSelect

function following(after: string | undefined): Prisma.WatchWhereInput {
  const [at = '', officeId = ''] = readCursor(after, 2) ?? []
  const watchedAt = new Date(at)
  if (!isUuid(officeId) || Number.isNaN(watchedAt.valueOf())) return {}
  return { OR: [{ watchedAt: { lt: watchedAt } }, { watchedAt, officeId: { lt: officeId } }] }
}

interface Current {
  id: string
  number: number | null
  publishedAt: Date | null
}

function publishedOf(
  current: Current | null | undefined,
  counts: Map<string, FindingCounts>,
): Pick<WatchedOffice, 'published'> {
  const findings = current && counts.get(current.id)
  if (!current?.number || !current.publishedAt || !findings) return {}
  return { published: { number: current.number, at: current.publishedAt, findings } }
}
