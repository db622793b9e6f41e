// Which entries match, and in what order. Common words match half the country: each way of matching adds
// a bounded number of candidates, the closest ways first, and only those are sorted.
import 'server-only'
import { db } from '@/lib/db/client'
import { Prisma } from '@/lib/db/generated/client'
import { containsWords } from './words'

const maxCandidates = 500
/** Share of the query's trigrams that a name must have: two wrong letters in two words. */
const similarEnough = 0.45

export interface Rank {
  /** 0 the name itself, 1 begins with the query, 2 has its words in the name, 3 only with its area. */
  rank: number
  /** Kind, then the beginning of the key. */
  place: string
  id: string
}

export function findRanked(key: string, after: Rank | null, take: number): Promise<Rank[]> {
  const following = after
    ? Prisma.sql`WHERE ("rank", "place", "id") > (${after.rank}, ${after.place}, ${after.id}::uuid)`
    : Prisma.empty
  return db.$queryRaw`
    WITH candidate AS (
      ${candidates(Prisma.sql`"key" LIKE ${` ${key}\n%`} OR "key" LIKE ${`%\n ${key}\n%`}`)}
      UNION ${candidates(Prisma.sql`"key" LIKE ${` ${key}%`} OR "key" LIKE ${`%\n ${key}%`}`)}
      UNION ${candidates(containsWords(Prisma.sql`"key"`, key))}
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

function candidates(condition: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`(SELECT "id", "kind", "key" FROM "SearchEntry" WHERE ${condition} LIMIT ${maxCandidates})`
}

/** Entries with words that sound like those of the query, the most similar first. */
export async function findSimilar(key: string, take: number): Promise<string[]> {
  const [, rows] = await db.$transaction([
    db.$executeRawUnsafe(`SET LOCAL pg_trgm.word_similarity_threshold = ${similarEnough}`),
    db.$queryRaw<{ id: string }[]>`
    SELECT "id" FROM (
      SELECT "id", word_similarity(${key}, "key") AS "similarity" FROM "SearchEntry"
      WHERE ${key} <% "key" LIMIT ${maxCandidates}
    ) AS near
    ORDER BY "similarity" DESC, "id" LIMIT ${take}`,
  ])
  return rows.map(({ id }) => id)
}
