import 'server-only'
import { compareBangla } from '@/lib/bangla/collation'
import { db } from '@/lib/db/client'
import type { Prisma } from '@/lib/db/generated/client'
import type { PublishedCharter } from '../published-charter'
import { officialPair, toPair } from '../translations'

/** Section 2.4 shows no more offices than this; the lists of offices show all. */
const maxChildOffices = 500

/** The offices below an office and the strategies it publishes, today. */
export async function loadNeighbours(
  officeId: string,
  client: Prisma.TransactionClient = db,
): Promise<Pick<PublishedCharter, 'childOffices' | 'strategies'>> {
  const children = await client.office.findMany({
    where: { parentId: officeId, state: 'ACTIVE' },
    orderBy: { slug: 'asc' },
    take: maxChildOffices,
    select: {
      slug: true,
      nameBn: true,
      nameEn: true,
      charter: { select: { currentVersionId: true } },
    },
  })
  const strategies = await client.strategy.findMany({
    where: { officeId },
    orderBy: { slug: 'asc' },
    select: { slug: true, titleBn: true, titleEn: true, translations: true },
  })
  return {
    childOffices: children
      .map(({ slug, nameBn, nameEn, charter }) => ({
        slug,
        name: officialPair(nameBn, nameEn),
        hasCharter: Boolean(charter?.currentVersionId),
      }))
      .sort((a, b) => compareBangla(a.name.bn ?? a.slug, b.name.bn ?? b.slug)),
    strategies: strategies.map((row) => ({ slug: row.slug, title: toPair(row, 'title', 'bn') })),
  }
}
