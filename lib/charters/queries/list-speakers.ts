import 'server-only'
import type { Actor } from '@/lib/access/actor'
import { NotFoundError } from '@/lib/access/errors'
import { officeScope } from '@/lib/access/scope'
import { db } from '@/lib/db/client'
import { dayOf } from '@/lib/posts/day'
import { postSelect, toOfficer } from '@/lib/posts/incumbent'
import { listSpeakingOffices } from '../confirmation/find-speaker'
import type { FrozenOfficer } from '../snapshot'

/**
 * The posts that may say an office's charter is still true: its own, then those of the office above, with who
 * holds them today. For whoever may confirm it.
 * @throws NotFoundError when there is no such office within the actor's grants
 */
export async function listSpeakers(actor: Actor, officeSlug: string): Promise<FrozenOfficer[]> {
  const office = await db.office.findFirst({
    where: { slug: officeSlug, AND: [officeScope(actor, 'charter:confirm')] },
    select: { id: true },
  })
  if (!office) throw new NotFoundError(`office ${officeSlug}`)
  const posts = await db.post.findMany({
    where: { officeId: { in: await listSpeakingOffices(db, office.id) } },
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
    select: postSelect(dayOf(new Date())),
  })
  const isOwn = (post: { officeId: string }) => post.officeId === office.id
  const ordered = [...posts.filter(isOwn), ...posts.filter((post) => !isOwn(post))]
  return ordered.map((post) => toOfficer(post, office.id))
}
