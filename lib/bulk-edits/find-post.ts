import 'server-only'
import { compactKey } from '@/lib/bangla/match-key'
import { db } from '@/lib/db/client'

/**
 * For each of these offices the post of this title in the office named, else in the office above it; offices for
 * which there is none are absent.
 */
export async function findPosts(
  officeIds: readonly string[],
  wanted: { postOffice?: string; postTitle?: string },
): Promise<Map<string, string>> {
  const { postOffice, postTitle } = wanted
  if (!postTitle) return new Map()
  const offices = await db.office.findMany({
    where: { id: { in: [...officeIds] } },
    select: { id: true, parentId: true },
  })
  const named = postOffice
    ? await db.office.findUnique({ where: { slug: postOffice }, select: { id: true } })
    : null
  const holderOf = (parentId: string | null) => (postOffice ? (named?.id ?? null) : parentId)
  const holders = [...new Set(offices.flatMap(({ parentId }) => holderOf(parentId) ?? []))]
  const posts = await db.post.findMany({
    where: { officeId: { in: holders } },
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
    select: { id: true, officeId: true, titleBn: true, titleEn: true },
  })
  const key = compactKey(postTitle)
  const byHolder = new Map<string, string>()
  for (const { id, officeId, titleBn, titleEn } of posts) {
    const isMeant = [titleBn, titleEn].some((title) => title && compactKey(title) === key)
    if (isMeant && !byHolder.has(officeId)) byHolder.set(officeId, id)
  }
  const found = offices.flatMap(({ id, parentId }) => {
    const post = byHolder.get(holderOf(parentId) ?? '')
    return post ? [[id, post] as const] : []
  })
  return new Map(found)
}
