import 'server-only'
import type { Actor } from '@/lib/access/actor'
import { grantsFor } from '@/lib/access/policy'
import { db } from '@/lib/db/client'
import { isUuid, readCursor, writeCursor } from '@/lib/offices/page-cursor'

export interface DecidedMatch {
  id: string
  names: [string, string]
  decision: 'CONFIRMED' | 'REJECTED'
  by: string
  at: Date
}

const pageSize = 50

/** What was said of pairs of names, the latest first, for anyone with a role; nothing for others. */
export async function listMatches(
  actor: Actor,
  after?: string,
): Promise<{ entries: DecidedMatch[]; next?: string }> {
  if (grantsFor(actor, 'service:match').length === 0) return { entries: [] }
  const [at = '', id = ''] = readCursor(after, 2) ?? []
  const day = new Date(at)
  const isCursor = isUuid(id) && !Number.isNaN(day.valueOf())
  const rows = await db.serviceMatch.findMany({
    where: isCursor ? { OR: [{ decidedAt: { lt: day } }, { decidedAt: day, id: { lt: id } }] } : {},
    orderBy: [{ decidedAt: 'desc' }, { id: 'desc' }],
    take: pageSize + 1,
    select: {
      id: true,
      nameA: true,
      nameB: true,
      decision: true,
      decidedBy: true,
      decidedAt: true,
    },
  })
  const shown = rows.slice(0, pageSize)
  const last = shown.at(-1)
  return {
    entries: shown.map((row) => ({
      id: row.id,
      names: [row.nameA, row.nameB],
      decision: row.decision,
      by: row.decidedBy,
      at: row.decidedAt,
    })),
    ...(rows.length > pageSize &&
      last && { next: writeCursor([last.decidedAt.toISOString(), last.id]) }),
  }
}
