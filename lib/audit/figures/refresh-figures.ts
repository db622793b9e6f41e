// The figures of an office follow its charter, findings, confirmations and posts; the database keeps the sums.
import 'server-only'
import { servicePairs, versionPairs } from '@/lib/charters/drafts/pairs'
import { Prisma } from '@/lib/db/generated/client'
import type { Transaction } from '@/lib/db/transaction'
import { dayOf } from '@/lib/posts/day'
import { familyOf, figureNames } from './figure-names'

/**
 * Writes the figures of these offices anew (of all offices without a list), one statement however many there are;
 * rows that say the same are left alone. An office that is closed or merged has none. `today` is the day by
 * which a confirmation counts as of the last three months, and a posting as held.
 */
export async function refreshFigures(
  tx: Transaction,
  officeIds: readonly string[] | 'all',
  today: Date = dayOf(new Date()),
): Promise<void> {
  // two who change one office at a time: the second counts what the first has written
  if (officeIds !== 'all') await lockOffices(tx, officeIds)
  const among =
    officeIds === 'all' ? Prisma.sql`TRUE` : Prisma.sql`o."id" = ANY(${[...officeIds]}::uuid[])`
  await tx.$executeRaw`
    DELETE FROM "OfficeFigures" f USING "Office" o
    WHERE o."id" = f."officeId" AND o."state" <> 'ACTIVE' AND ${among}`
  await tx.$executeRaw`
    INSERT INTO "OfficeFigures" AS f ("officeId", ${columns(keyNames)}, ${columns(figureNames)})
    SELECT o."id", o."departmentId", COALESCE(o."divisionId", ''), COALESCE(o."districtId", ''),
      1, (v."id" IS NOT NULL)::int, ${confirmed(today)},
      COALESCE(s."services", 0), COALESCE(s."withoutTimeLimit", 0),
      COALESCE(s."texts", 0) + CASE WHEN v."id" IS NULL THEN 0 ELSE ${someText('v', versionPairs)} END,
      COALESCE(s."translated", 0)
        + CASE WHEN v."id" IS NULL THEN 0 ELSE ${bothTexts('v', versionPairs)} END,
      COALESCE(p."posts", 0), COALESCE(p."vacant", 0),
      ${Prisma.join(findingFigures.map((name) => Prisma.sql`COALESCE(n.${column(name)}, 0)`))}
    FROM "Office" o
    LEFT JOIN "Charter" c ON c."officeId" = o."id"
    LEFT JOIN "CharterVersion" v ON v."id" = c."currentVersionId"
    LEFT JOIN LATERAL (${services}) s ON TRUE
    LEFT JOIN LATERAL (${posts(today)}) p ON TRUE
    LEFT JOIN LATERAL (${findings}) n ON TRUE
    WHERE o."state" = 'ACTIVE' AND ${among}
    ORDER BY o."departmentId", o."divisionId", o."districtId", o."id"
    ON CONFLICT ("officeId") DO UPDATE SET ${takeNew}
    WHERE (${columns([...keyNames, ...figureNames], 'f')})
      IS DISTINCT FROM (${columns([...keyNames, ...figureNames], 'EXCLUDED')})`
}

async function lockOffices(tx: Transaction, officeIds: readonly string[]): Promise<void> {
  await tx.$queryRaw`
    SELECT 1 FROM "Office" WHERE "id" = ANY(${[...officeIds]}::uuid[])
    ORDER BY "id" FOR NO KEY UPDATE`
}

const keyNames = ['departmentId', 'divisionId', 'districtId'] as const
const findingFigures = figureNames.slice(figureNames.indexOf('errors'))

const services = Prisma.sql`
  SELECT count(*)::int AS "services",
    count(*) FILTER (WHERE sv."timeLimit"->>'kind' IN ('none', 'vague', 'misplaced'))::int
      AS "withoutTimeLimit",
    sum(${someText('sv', servicePairs)})::int AS "texts",
    sum(${bothTexts('sv', servicePairs)})::int AS "translated"
  FROM "ServiceVersion" sv WHERE sv."versionId" = v."id"`

const findings = Prisma.sql`
  SELECT
    count(*) FILTER (WHERE x."severity" = 'ERROR')::int AS "errors",
    count(*) FILTER (WHERE x."severity" = 'WARNING')::int AS "warnings",
    count(*) FILTER (WHERE x."severity" = 'INFO')::int AS "infos",
    ${Prisma.join(
      Object.entries(familyOf).map(
        ([letter, family]) =>
          Prisma.sql`count(*) FILTER (WHERE x."rule" LIKE ${`${letter}%`})::int AS ${column(`${family}Findings`)}`,
      ),
    )}
  FROM "Finding" x WHERE x."versionId" = v."id" AND x."status" = 'OPEN'`

/** Someone holds a post whom a posting of that day names, regularly or in additional charge. */
function posts(today: Date): Prisma.Sql {
  return Prisma.sql`
    SELECT count(*)::int AS "posts",
      count(*) FILTER (WHERE NOT EXISTS (
        SELECT 1 FROM "Posting" h WHERE h."postId" = t."id"
          AND (h."from" IS NULL OR h."from" <= ${today}::date)
          AND (h."to" IS NULL OR h."to" >= ${today}::date)))::int AS "vacant"
    FROM "Post" t WHERE t."officeId" = o."id"`
}

/** Said by a post to be still true within three months: the whole charter, or service by service. */
function confirmed(today: Date): Prisma.Sql {
  return Prisma.sql`(v."id" IS NOT NULL AND EXISTS (
    SELECT 1 FROM "Confirmation" k
    WHERE k."officeId" = o."id" AND k."confirmedOn" >= ${today}::date - INTERVAL '3 months'))::int`
}

/** How many of a row's pairs say something in either language. */
function someText(row: string, pairs: readonly string[]): Prisma.Sql {
  return sumOf(
    pairs.map((pair) =>
      Prisma.raw(`(num_nonnulls(${row}."${pair}Bn", ${row}."${pair}En") > 0)::int`),
    ),
  )
}

/** How many say it in both, the translation not outdated. */
function bothTexts(row: string, pairs: readonly string[]): Prisma.Sql {
  return sumOf(
    pairs.map((pair) =>
      Prisma.raw(`(num_nonnulls(${row}."${pair}Bn", ${row}."${pair}En") = 2
        AND ${row}."translations"->'${pair}'->>'outdated' IS DISTINCT FROM 'true')::int`),
    ),
  )
}

function sumOf(terms: Prisma.Sql[]): Prisma.Sql {
  return Prisma.sql`(${Prisma.join(terms, ' + ')})`
}

const takeNew = Prisma.join(
  [...keyNames, ...figureNames].map(
    (name) => Prisma.sql`${column(name)} = EXCLUDED.${column(name)}`,
  ),
)

function columns(names: readonly string[], row?: string): Prisma.Sql {
  return Prisma.join(names.map((name) => (row ? Prisma.raw(`${row}."${name}"`) : column(name))))
}

function column(name: string): Prisma.Sql {
  return Prisma.raw(`"${name}"`)
}
