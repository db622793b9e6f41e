// The coverage of a strategy: how many services of charters in force serve each pillar, office by office.
import 'server-only'
import { officialPair, toPair } from '@/lib/charters/translations'
import { db } from '@/lib/db/client'
import type { Bilingual } from '@/lib/i18n/bilingual'
import { isUuid, readCursor, writeCursor } from '@/lib/offices/page-cursor'
import { isSlug } from '@/lib/offices/slug'

const pageSize = 50

export interface CoveredPillar {
  slug: string
  position: number
  title: Bilingual
  services: number
  offices: number
}

export interface CoverageOffice {
  slug: string
  name: Bilingual
  /** Services a pillar, in the order of the pillars. */
  services: number[]
  total: number
}

export interface StrategyCoverage {
  slug: string
  title: Bilingual
  pillars: CoveredPillar[]
  /** A page of them, those with most services first. */
  offices: CoverageOffice[]
  next?: string
}

/**
 * Services by pillar and office, counted from charters in force of offices in service; null for an unknown slug.
 * A service that serves two pillars counts with each.
 */
export async function findCoverage(
  slug: string,
  { after, limit = pageSize }: { after?: string; limit?: number } = {},
): Promise<StrategyCoverage | null> {
  if (!isSlug(slug)) return null
  const strategy = await db.strategy.findUnique({
    where: { slug },
    select: strategySelect,
  })
  if (!strategy) return null
  const ids = strategy.pillars.map(({ id }) => id)
  const [counts, keys] = await Promise.all([
    countByPillar(ids),
    countByOffice(ids, after, limit + 1),
  ])
  const shown = keys.slice(0, limit)
  const last = shown.at(-1)
  const hasMore = keys.length > limit
  return {
    slug,
    title: toPair(strategy, 'title', 'bn'),
    pillars: strategy.pillars.map((pillar) => ({
      slug: pillar.slug,
      position: pillar.position,
      title: toPair(pillar, 'title', 'bn'),
      services: counts.get(pillar.id)?.services ?? 0,
      offices: counts.get(pillar.id)?.offices ?? 0,
    })),
    offices: shown.map((office) => ({
      slug: office.slug,
      name: officialPair(office.nameBn, office.nameEn),
      services: ids.map((id) => office.services[id] ?? 0),
      total: office.total,
    })),
    ...(hasMore && last && { next: writeCursor([String(last.total), last.id]) }),
  }
}

const named = { id: true, titleBn: true, titleEn: true, translations: true } as const
const strategySelect = {
  ...named,
  pillars: { select: { ...named, slug: true, position: true }, orderBy: { position: 'asc' } },
} as const

async function countByPillar(ids: string[]) {
  const rows = await db.$queryRaw<{ id: string; services: number; offices: number }[]>`
    SELECT p."pillarId" AS "id", count(*)::int AS "services",
      count(DISTINCT c."officeId")::int AS "offices"
    FROM "ServicePillar" p
    JOIN "ServiceVersion" sv ON sv."id" = p."serviceVersionId"
    JOIN "Charter" c ON c."currentVersionId" = sv."versionId"
    JOIN "Office" o ON o."id" = c."officeId" AND o."state" = 'ACTIVE'
    WHERE p."pillarId" = ANY(${ids}::uuid[]) GROUP BY 1`
  return new Map(rows.map(({ id, ...count }) => [id, count]))
}

interface OfficeCount {
  id: string
  slug: string
  nameBn: string | null
  nameEn: string | null
  total: number
  services: Record<string, number>
}

function countByOffice(ids: string[], after: string | undefined, take: number) {
  const [total, id] = readCursor(after, 2) ?? []
  const isGiven = isUuid(id) && /^\d{1,9}$/.test(total ?? '')
  const [least, from] = isGiven ? [Number(total), id] : [null, null]
  return db.$queryRaw<OfficeCount[]>`
    WITH each AS (
      SELECT c."officeId", p."pillarId", count(*)::int AS "services"
      FROM "ServicePillar" p
      JOIN "ServiceVersion" sv ON sv."id" = p."serviceVersionId"
      JOIN "Charter" c ON c."currentVersionId" = sv."versionId"
      WHERE p."pillarId" = ANY(${ids}::uuid[]) GROUP BY 1, 2
    ), office AS (
      SELECT "officeId", sum("services")::int AS "total",
        jsonb_object_agg("pillarId", "services") AS "services"
      FROM each GROUP BY 1
    )
    SELECT o."id", o."slug", o."nameBn", o."nameEn", t."total", t."services"
    FROM office t JOIN "Office" o ON o."id" = t."officeId" AND o."state" = 'ACTIVE'
    WHERE ${least}::int IS NULL OR (-t."total", o."id") > (-${least}::int, ${from}::uuid)
    ORDER BY -t."total", o."id" LIMIT ${take}`
}
