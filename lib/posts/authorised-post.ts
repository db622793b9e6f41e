import 'server-only'
import type { Actor } from '@/lib/access/actor'
import { getAuthorisedOffice } from '@/lib/access/authorise'
import { NotFoundError } from '@/lib/access/errors'
import type { Transaction } from '@/lib/db/transaction'

/** The post, locked against a second change at the same time. @throws NotFoundError, ForbiddenError */
export async function lockAuthorisedPost(
  tx: Transaction,
  actor: Actor,
  postId: string,
): Promise<{ id: string; officeId: string }> {
  const [post] = await tx.$queryRaw<{ id: string; slug: string }[]>`
    SELECT p."id", o."slug" FROM "Post" p JOIN "Office" o ON o."id" = p."officeId"
    WHERE p."id" = ${postId}::uuid FOR NO KEY UPDATE OF p`
  if (!post) throw new NotFoundError(`post ${postId}`)
  const office = await getAuthorisedOffice(tx, actor, 'post:edit', post.slug)
  return { id: post.id, officeId: office.id }
}
