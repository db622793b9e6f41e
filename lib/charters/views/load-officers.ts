import 'server-only'
import { db } from '@/lib/db/client'
import type { Prisma } from '@/lib/db/generated/client'
import { postSelect, toOfficer } from '@/lib/posts/incumbent'
import type { FrozenOfficer } from '../snapshot'

/** The posts and who holds them on `day`, by post id. */
export async function loadOfficers(
  postIds: Iterable<string | null>,
  ownOfficeId: string,
  day: Date,
  client: Prisma.TransactionClient = db,
): Promise<Map<string, FrozenOfficer>> {
  const ids = [...new Set(postIds)].filter((id) => id !== null)
  if (ids.length === 0) return new Map()
  const posts = await client.post.findMany({ where: { id: { in: ids } }, select: postSelect(day) })
  return new Map(posts.map((post) => [post.id, toOfficer(post, ownOfficeId)]))
}
