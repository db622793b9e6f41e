import 'server-only'
import type { Actor } from '@/lib/access/actor'
import { writeCursor } from '@/lib/offices/page-cursor'
import type { Page } from '@/lib/offices/views/office-view'
import type { AreaFinding, FindingFilter } from '../area/area-finding'
import { countAreaFindings, findAreaFindings } from '../area/find-area-findings'

const pageSize = 50
/** Rows read at once for a download. */
const batch = 500
/** Nobody reads a greater number; counting further would cost more than it tells. */
export const mostCounted = 1_000

/**
 * What the audit found in the offices whose charters the actor may read, drafts included, the newest first, read
 * by key. An unknown department, area or cursor matches nothing, or counts as none.
 * @example await listFindings(actor, { family: 'time', severity: 'error', area: 'narail' })
 */
export async function listFindings(
  actor: Actor,
  filter: FindingFilter = {},
): Promise<Page<AreaFinding>> {
  const found = await findAreaFindings(actor, filter, pageSize + 1)
  const shown = found.slice(0, pageSize)
  const last = shown.at(-1)
  return {
    entries: shown,
    ...(found.length > pageSize && last && { next: cursorAfter(last) }),
  }
}

/** How many the filter has; `isMore` when there are more than the number says. */
export async function countFindings(
  actor: Actor,
  filter: FindingFilter = {},
): Promise<{ n: number; isMore: boolean }> {
  const n = await countAreaFindings(actor, { ...filter, after: undefined }, mostCounted)
  return { n: Math.min(n, mostCounted), isMore: n > mostCounted }
}

/** All of them, page by page, for a download; `most` at the most. */
export async function* streamFindings(
  actor: Actor,
  filter: FindingFilter = {},
  most = Number.POSITIVE_INFINITY,
): AsyncGenerator<AreaFinding[]> {
  let left = most
  for (let after = filter.after; left > 0;) {
    const take = Math.min(batch, left)
    const found = await findAreaFindings(actor, { ...filter, after }, take)
    if (found.length > 0) yield found
    const last = found.at(-1)
    if (found.length < take || !last) return
    after = cursorAfter(last)
    left -= found.length
  }
}

function cursorAfter({ since, id }: AreaFinding): string {
  return writeCursor([since.toISOString(), id])
}
