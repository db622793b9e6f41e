// Which entries match, and in what order. Common words match half the country: each way of matching adds
// a bounded number of candidates, the closest ways first, and only those are sorted.
import 'server-only'
import { db } from '@/lib/db/client'
import { Prisma } from '@/lib/db/generated/client'
import { containsWords } from './words'

const maxCandidates = 500

export interface Rank {
  /** 0 the name itself, 1 begins with the query, 2 has its words in the name, 3 only with its area. */
  rank: number
  /** Kind, then the beginning of the key. */
  place: string
  id: string
}

// the very expressions the indexes SearchEntry_by_title_… are made of
const titleBn = Prisma.sql`left(split_part("key", E'\n', 1), 100) COLLATE "C"`
const titleEn = Prisma.sql`left(split_part("key", E'\n', 2), 100) COLLATE "C"`

/** The entries that hold every word of the key, the closest first, after the one named. */
export function findRanked(key: string, after: Rank | null, take: number): Promise<Rank[]> {
  const following = after
    ? Prisma.sql`WHERE ("rank", "place", "id") > (${after.rank}, ${after.place}, ${after.id}::uuid)`
    : Prisma.empty
  const words = containsWords(Prisma.sql`"key"`, key)
  return db.$queryRaw`
    WITH candidate AS (
      ${beginning(titleBn, key)} UNION ${beginning(titleEn, key)} UNION
      (SELECT "id", "kind", "key" FROM "SearchEntry" WHERE ${words} LIMIT ${maxCandidates})
    ), named AS (
      SELECT "id", "kind", "key", split_part("key", E'\n', 1) AS "bn", split_part("key", E'\n', 2) AS "en"
      FROM candidate
    ), ranked AS (
      SELECT CASE
          WHEN ${` ${key}`} IN ("bn", "en") THEN 0
          WHEN starts_with("bn", ${` ${key}`}) OR starts_with("en", ${` ${key}`}) THEN 1
          WHEN ${containsWords(Prisma.sql`"bn" || "en"`, key)} THEN 2
          ELSE 3 END AS "rank",
        (CASE "kind" WHEN 'OFFICE' THEN '0' ELSE '1' END || left("key", 100)) COLLATE "C" AS "place",
        "id"
      FROM named
    )
    SELECT "rank", "place", "id" FROM ranked ${following}
    ORDER BY "rank", "place", "id" LIMIT ${take}`
}

/** Titles that begin with the key, in their order: the index gives the first ones without reading the others. */
function beginning(title: Prisma.Sql, key: string): Prisma.Sql {
  return Prisma.sql`(SELECT "id", "kind", "key" FROM "SearchEntry"
    WHERE ${title} LIKE ${` ${key}`.slice(0, 100) + '%'} ORDER BY ${title}, "id" LIMIT ${maxCandidates})`
}
