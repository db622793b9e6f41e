import 'server-only'
import type { Actor } from '@/lib/access/actor'
import { NotFoundError } from '@/lib/access/errors'
import { personScope } from '@/lib/access/person-scope'
import { db } from '@/lib/db/client'
import type { EventView } from '../event-view'
import { conditionsOf, readEvents } from '../find-events'

const most = 50

/**
 * What happened to a person's account, the newest first, at most fifty. For administrators who look after them.
 * @throws NotFoundError
 */
export async function listPersonEvents(actor: Actor, personId: string): Promise<EventView[]> {
  const known = await db.user.count({ where: { id: personId, AND: [personScope(actor)] } })
  if (known === 0) throw new NotFoundError(`person ${personId}`)
  return readEvents(conditionsOf({ record: { type: 'person', id: personId } }), most)
}
