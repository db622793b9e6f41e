import 'server-only'
import { officialPair } from '@/lib/charters/translations'
import { db } from '@/lib/db/client'
import type { Bilingual } from '@/lib/i18n/bilingual'
import { isUuid } from '@/lib/offices/page-cursor'

/** The titles of these posts, which every charter that points to them shows; ids of none are absent. */
export async function namePosts(ids: Iterable<string>): Promise<Record<string, Bilingual>> {
  const wanted = [...new Set(ids)].filter(isUuid)
  if (wanted.length === 0) return {}
  const posts = await db.post.findMany({
    where: { id: { in: wanted } },
    select: { id: true, titleBn: true, titleEn: true },
  })
  return Object.fromEntries(
    posts.map(({ id, titleBn, titleEn }) => [id, officialPair(titleBn, titleEn)]),
  )
}
