import 'server-only'
import type { Actor } from '@/lib/access/actor'
import { officeScope } from '@/lib/access/scope'
import { db } from '@/lib/db/client'

/** Whether the actor is told when this office publishes. */
export async function isWatching(actor: Actor, officeSlug: string): Promise<boolean> {
  const office = { slug: officeSlug, AND: [officeScope(actor, 'office:read')] }
  return (await db.watch.count({ where: { userId: actor.id, office } })) > 0
}
