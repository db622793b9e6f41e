import 'server-only'
import type { AuthorisedOffice } from '@/lib/access/authorise'
import type { Transaction } from '@/lib/db/transaction'
import { postSelect, toOfficer } from '@/lib/posts/incumbent'

/** The title and incumbent, on that day, of a post of the office or of the one above; null for any other post. */
export async function findSpeaker(
  tx: Transaction,
  office: AuthorisedOffice,
  postId: string,
  on: Date,
) {
  const post = await tx.post.findFirst({
    where: { id: postId, officeId: { in: await listSpeakingOffices(tx, office.id) } },
    select: postSelect(on),
  })
  if (!post) return null
  const { title, name } = toOfficer(post, office.id)
  return { title: { ...title }, ...(name && { name: { ...name } }) }
}

/** The office and the one above it: theirs are the posts that may say it is still true. */
export async function listSpeakingOffices(tx: Transaction, officeId: string): Promise<string[]> {
  const { parentId } = await tx.office.findUniqueOrThrow({
    where: { id: officeId },
    select: { parentId: true },
  })
  return [officeId, ...(parentId ? [parentId] : [])]
}
