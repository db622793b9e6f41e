import 'server-only'
import { compareBangla } from '@/lib/bangla/collation'
import { officialPair, toPair } from '@/lib/charters/translations'
import { db } from '@/lib/db/client'
import { isSlug } from '@/lib/offices/slug'
import { loadServingServices } from './serving-services'
import type { StrategyListEntry, StrategyView } from './strategy-view'

const entrySelect = {
  slug: true,
  titleBn: true,
  titleEn: true,
  translations: true,
  office: { select: { slug: true, nameBn: true, nameEn: true } },
} as const

/** All strategies, by their Bangla titles. */
export async function listStrategies(): Promise<StrategyListEntry[]> {
  const rows = await db.strategy.findMany({ select: entrySelect })
  const title = (entry: StrategyListEntry) => entry.title.bn ?? entry.title.en ?? entry.slug
  return rows
    .map((row) => ({
      slug: row.slug,
      title: toPair(row, 'title', 'bn'),
      office: { slug: row.office.slug, name: officialPair(row.office.nameBn, row.office.nameEn) },
    }))
    .sort((a, b) => compareBangla(title(a), title(b)))
}

/**
 * A strategy with its pillars in order, each with the services of current charters that serve it.
 * Redacted names are left out; null for an unknown slug.
 */
export async function findStrategy(slug: string): Promise<StrategyView | null> {
  if (!isSlug(slug)) return null
  const row = await db.strategy.findUnique({
    where: { slug },
    select: {
      ...entrySelect,
      summaryBn: true,
      summaryEn: true,
      sourceUrl: true,
      pillars: { omit: { strategyId: true }, orderBy: { position: 'asc' } },
    },
  })
  if (!row) return null
  const serving = await loadServingServices(row.pillars.map(({ id }) => id))
  return {
    slug: row.slug,
    title: toPair(row, 'title', 'bn'),
    office: { slug: row.office.slug, name: officialPair(row.office.nameBn, row.office.nameEn) },
    summary: toPair(row, 'summary', 'bn'),
    ...(row.sourceUrl && { sourceUrl: row.sourceUrl }),
    pillars: row.pillars.map((pillar) => ({
      slug: pillar.slug,
      position: pillar.position,
      title: toPair(pillar, 'title', 'bn'),
      text: toPair(pillar, 'text', 'bn'),
      offices: serving.get(pillar.id) ?? [],
    })),
  }
}
