import 'server-only'
import type { Actor } from '@/lib/access/actor'
import { db } from '@/lib/db/client'
import type { Prisma } from '@/lib/db/generated/client'
import { isUuid, readCursor, writeCursor } from '@/lib/offices/page-cursor'
import type { Page } from '@/lib/offices/views/office-view'

export interface KeptComparison {
  id: string
  name: string
  /** Without the language. */
  address: string
  savedAt: Date
}

const pageSize = 50
const select = { id: true, name: true, address: true, savedAt: true } as const

/** The comparisons the actor saved, the latest first; nobody else's. */
export async function listComparisons(actor: Actor, after?: string): Promise<Page<KeptComparison>> {
  const rows = await db.savedComparison.findMany({
    where: { userId: actor.id, AND: [following(after)] },
    orderBy: [{ savedAt: 'desc' }, { id: 'desc' }],
    take: pageSize + 1,
    select,
  })
  const shown = rows.slice(0, pageSize)
  const last = shown.at(-1)
  return {
    entries: shown,
    ...(rows.length > pageSize &&
      last && { next: writeCursor([last.savedAt.toISOString(), last.id]) }),
  }
}

/** What the actor saved of this address, if anything. */
export async function findComparison(
  actor: Actor,
  address: string,
): Promise<KeptComparison | null> {
  return db.savedComparison.findUnique({
    where: { userId_address: { userId: actor.id, address } },
    select,
  })
}

function following(after: string | undefined): Prisma.SavedComparisonWhereInput {
  const [at = '', id = ''] = readCursor(after, 2) ?? []
  const savedAt = new Date(at)
  if (!isUuid(id) || Number.isNaN(savedAt.valueOf())) return {}
  return { OR: [{ savedAt: { lt: savedAt } }, { savedAt, id: { lt: id } }] }
}
