import 'server-only'
import { db } from '@/lib/db/client'
import { isSlug } from '@/lib/offices/slug'
import type { VersionSummary } from '../published-charter'

/** All published versions of an office's charter, the latest first; none for an unknown office. */
export async function listVersions(officeSlug: string): Promise<VersionSummary[]> {
  if (!isSlug(officeSlug)) return []
  const rows = await db.charterVersion.findMany({
    where: { charter: { office: { slug: officeSlug } }, number: { not: null } },
    orderBy: { number: 'desc' },
    select: { number: true, publishedAt: true },
  })
  return rows.flatMap(({ number, publishedAt }) =>
    number && publishedAt ? [{ number, publishedAt }] : [],
  )
}
