import 'server-only'
import { announceChange } from '@/lib/activity/announce-change'
import type { Transaction } from '@/lib/db/transaction'

/** A post is shown by its own office and by every office whose current charter points to it. */
export async function announcePost(tx: Transaction, postId: string): Promise<void> {
  const current = { currentOf: { isNot: null } }
  const offices = await tx.office.findMany({
    where: {
      OR: [
        { posts: { some: { id: postId } } },
        { charter: { currentVersion: { escalationLevels: { some: { postId } } } } },
        { charter: { currentVersion: { services: { some: { responsiblePostId: postId } } } } },
        {
          services: {
            some: {
              versions: { some: { version: current, escalationPosts: { some: { postId } } } },
            },
          },
        },
      ],
    },
    select: { slug: true },
  })
  await announceChange(
    tx,
    offices.map(({ slug }) => slug),
  )
}
