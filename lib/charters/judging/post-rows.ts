// Posts of many charters and who holds them: a higher office's post stands in hundreds of charters, and is read once.
import 'server-only'
import type { Transaction } from '@/lib/db/transaction'
import { type PostRow, postSelect, toOfficer } from '@/lib/posts/incumbent'
import type { FrozenOfficer } from '../snapshot'

/** These posts, by id, each with who holds it on `day`. */
export async function loadPostRows(
  tx: Transaction,
  ids: ReadonlySet<string>,
  day: Date,
): Promise<ReadonlyMap<string, PostRow>> {
  if (ids.size === 0) return new Map()
  const posts = await tx.post.findMany({ where: { id: { in: [...ids] } }, select: postSelect(day) })
  return new Map(posts.map((post) => [post.id, post]))
}

/** The officer of a post as the charter of this office shows it; each is made when it is first asked for. */
export function toOfficers(posts: ReadonlyMap<string, PostRow>, officeId: string) {
  const made = new Map<string, FrozenOfficer>()
  return (postId: string | undefined): FrozenOfficer | undefined => {
    const post = posts.get(postId ?? '')
    if (!post) return undefined
    const officer = made.get(post.id) ?? toOfficer(post, officeId)
    made.set(post.id, officer)
    return officer
  }
}
