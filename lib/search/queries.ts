import 'server-only'
import { officialPair } from '@/lib/charters/translations'
import { db } from '@/lib/db/client'
import { areasSelect, toAreas } from '@/lib/offices/views/office-header'
import { isUuid, readCursor, writeCursor } from '@/lib/offices/page-cursor'
import { findRanked, type Rank } from './ranking'
import type { SearchPage, SearchResult } from './search-result'
import { findSimilarKey } from './spelling'
import { queryKey } from './words'

const pageSize = 20
const maxPageSize = 100

/**
 * Offices and services of current charters by name, in either language and any spelling the match key folds.
 * Names that are the query come first, then those that begin with it, then those that hold its words; when
 * nothing does, similar names. However common the words, only a bounded number of entries is ranked.
 * @example await searchByName('lohagara training')
 */
export async function searchByName(
  q: string,
  page: { after?: string; limit?: number } = {},
): Promise<SearchPage> {
  const key = queryKey(q)
  if (key === '') return { results: [], similar: false }
  const limit = Math.min(page.limit ?? pageSize, maxPageSize)
  const after = toRank(page.after)
  const ranked = await findRanked(key, after, limit + 1)
  if (ranked.length === 0 && !after) {
    const similarKey = await findSimilarKey(key)
    const similar = similarKey === null ? [] : await findRanked(similarKey, null, limit)
    return { results: await toResults(similar.map(({ id }) => id)), similar: similar.length > 0 }
  }
  const shown = ranked.slice(0, limit)
  const last = shown.at(-1)
  return {
    results: await toResults(shown.map(({ id }) => id)),
    ...(ranked.length > limit && last && { next: fromRank(last) }),
    similar: false,
  }
}

function fromRank({ rank, place, id }: Rank): string {
  return writeCursor([String(rank), place, id])
}

function toRank(cursor: string | undefined): Rank | null {
  const [rank = '', place = '', id = ''] = readCursor(cursor, 3) ?? []
  return /^[0-9]$/.test(rank) && isUuid(id) ? { rank: Number(rank), place, id } : null
}

async function toResults(ids: string[]): Promise<SearchResult[]> {
  const rows = await db.searchEntry.findMany({
    where: { id: { in: ids } },
    select: {
      id: true,
      titleBn: true,
      titleEn: true,
      service: { select: { slug: true } },
      office: { select: { slug: true, nameBn: true, nameEn: true, ...areasSelect } },
    },
  })
  const byId = new Map(
    rows.map(({ id, service, office, titleBn, titleEn }): [string, SearchResult] => [
      id,
      {
        kind: service ? 'service' : 'office',
        office: {
          slug: office.slug,
          name: officialPair(office.nameBn, office.nameEn),
          areas: toAreas(office),
        },
        ...(service && { service: { slug: service.slug, name: officialPair(titleBn, titleEn) } }),
      },
    ]),
  )
  return ids.flatMap((id) => byId.get(id) ?? [])
}
