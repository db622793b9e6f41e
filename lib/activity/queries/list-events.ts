import 'server-only'
import type { Actor } from '@/lib/access/actor'
import { writeCursor } from '@/lib/offices/page-cursor'
import type { Page } from '@/lib/offices/views/office-view'
import type { EventFilter, EventView } from '../event-view'
import { findEvents } from '../find-events'

const pageSize = 50
/** Rows read at once for a download: some hold a whole charter. */
const batch = 100

/**
 * The events the actor may read, the newest first, read by key. An unknown day or cursor counts as none.
 * @example await listEvents(actor, { office: 'doict.lohagara.narail', from: '2026-11-01' })
 */
export async function listEvents(actor: Actor, filter: EventFilter = {}): Promise<Page<EventView>> {
  const limit = filter.limit ?? pageSize
  const events = await findEvents(actor, filter, limit + 1)
  const shown = events.slice(0, limit)
  const last = shown.at(-1)
  return {
    entries: shown,
    ...(events.length > limit && last && { next: cursorAfter(last) }),
  }
}

/** All of them, page by page, for a download: the trail only grows, so that no page shifts under the reader. */
export async function* streamEvents(
  actor: Actor,
  filter: EventFilter = {},
): AsyncGenerator<EventView[]> {
  for (let after = filter.after; ;) {
    const events = await findEvents(actor, { ...filter, after }, batch, 'whole')
    if (events.length > 0) yield events
    const last = events.at(-1)
    if (events.length < batch || !last) return
    after = cursorAfter(last)
  }
}

function cursorAfter({ at, id }: EventView): string {
  return writeCursor([at.toISOString(), id])
}
