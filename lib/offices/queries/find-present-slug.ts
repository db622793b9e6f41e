import 'server-only'
import { db } from '@/lib/db/client'

/**
 * Where an address an office once had leads now; null for one that nothing has left. Public: former addresses
 * redirect for everyone.
 * @example await findPresentSlug('doict.old.narail') // 'doict.lohagara.narail'
 */
export async function findPresentSlug(slug: string): Promise<string | null> {
  const former = await db.formerSlug.findUnique({
    where: { slug },
    select: { office: { select: { slug: true } } },
  })
  return former?.office.slug ?? null
}
