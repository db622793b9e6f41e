import { sampleDataActor as actor } from '@/lib/access/actor'
import { db } from '@/lib/db/client'
import { createOffice } from '@/lib/offices/commands/create-office'
import { createPost } from '@/lib/posts/commands/create-post'
import { endPosting } from '@/lib/posts/commands/end-posting'
import { startPosting } from '@/lib/posts/commands/start-posting'
import { accepted } from './accepted'
import type { SampleOffice, SamplePost } from './sample-office'

/** An office of the register with its posts and the people in them, as far as they are missing. */
export async function loadOffice({ office, posts }: SampleOffice): Promise<void> {
  const present = await db.office.findUnique({ where: { slug: office.slug } })
  if (!present) accepted(await createOffice(actor, office))
  for (const [position, post] of posts.entries()) await loadPost(office.slug, position, post)
}

async function loadPost(officeSlug: string, position: number, sample: SamplePost): Promise<void> {
  const { postings, ...post } = sample
  const where = { office: { slug: officeSlug }, titleEn: post.titleEn }
  if (await db.post.findFirst({ where: { ...where, postings: { some: {} } } })) return
  const present = await db.post.findFirst({ where, select: { id: true } })
  const postId =
    present?.id ?? accepted(await createPost(actor, { ...post, officeSlug, position })).postId
  for (const { to, ...posting } of postings) {
    const { postingId } = accepted(await startPosting(actor, { ...posting, postId }))
    if (to) accepted(await endPosting(actor, { postingId, to }))
  }
}
