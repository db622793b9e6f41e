// What is asked of each office `o` with its charter `c`, current version `cur` and draft `draft`, as SQL that
// the planner may leave out: a list joins only what its filter and its order need.
import {
  documentPairs,
  itemPairs,
  levelPairs,
  servicePairs,
  variantPairs,
  versionPairs,
} from '@/lib/charters/drafts/pairs'
import { Prisma } from '@/lib/db/generated/client'

/** A charter is confirmed each quarter. */
const monthsBetweenConfirmations = 3

/** The office with its charter. */
export const withCharter = Prisma.sql`"Office" o
  LEFT JOIN "Charter" c ON c."officeId" = o."id"
  LEFT JOIN "CharterVersion" cur ON cur."id" = c."currentVersionId"
  LEFT JOIN "CharterVersion" draft ON draft."charterId" = c."id" AND draft."number" IS NULL`

/** The version in work: what is judged and translated. */
const inWork = Prisma.sql`COALESCE(draft."id", cur."id")`

/** A wish to publish the draft as it is now; a later edit made it void. */
export const requestSql = Prisma.sql`
  SELECT r."state", r."publishAt", r."requestedBy" FROM "PublicationRequest" r
  WHERE r."versionId" = draft."id" AND r."revision" = draft."revision"
    AND r."state" IN ('WAITING', 'SCHEDULED')
  ORDER BY r."requestedAt" DESC LIMIT 1`

export const findingsSql = Prisma.sql`
  SELECT (count(*) FILTER (WHERE f."severity" = 'ERROR'))::int AS "errors",
    (count(*) FILTER (WHERE f."severity" = 'WARNING'))::int AS "warnings",
    (count(*) FILTER (WHERE f."severity" = 'INFO'))::int AS "infos"
  FROM "Finding" f WHERE f."versionId" = ${inWork} AND f."status" = 'OPEN'`

/** The day a service is due: three months after the last word on it, at first its publication. */
const dueDay = Prisma.sql`(GREATEST(
    (cur."publishedAt" AT TIME ZONE 'Asia/Dhaka')::date, said."office", said."service"
  ) + make_interval(months => ${monthsBetweenConfirmations}))::date`

/** A word from before the current version was published says nothing of it. */
export const confirmationSql = Prisma.sql`
  SELECT min(due."on") AS "dueOn",
    (count(*) FILTER (WHERE due."serviceId" IS NOT NULL AND due."on" < ${today()}))::int AS "overdueServices"
  FROM (
    SELECT s."serviceId", ${dueDay} AS "on"
    FROM (SELECT 1) one
    LEFT JOIN "ServiceVersion" s ON s."versionId" = cur."id"
    CROSS JOIN LATERAL (
      SELECT max(k."confirmedOn") FILTER (WHERE k."serviceId" IS NULL) AS "office",
        max(k."confirmedOn") FILTER (WHERE k."serviceId" = s."serviceId") AS "service"
      FROM "Confirmation" k
      WHERE k."officeId" = o."id" AND k."createdAt" >= cur."publishedAt"
    ) said
    WHERE cur."id" IS NOT NULL
  ) due`

export function today(): Prisma.Sql {
  return Prisma.sql`(now() AT TIME ZONE 'Asia/Dhaka')::date`
}

/** Values read from words are printed in both languages: only texts need a translator. */
const readFromWords = new Set(['timeLimit', 'fee'])

export const translationsSql = Prisma.sql`
  SELECT COALESCE(sum(t."missing"), 0)::int AS "missing", COALESCE(sum(t."outdated"), 0)::int AS "outdated"
  FROM (
    ${untranslatedIn('CharterVersion', versionPairs, Prisma.sql`x."id" = ${inWork}`)}
    UNION ALL ${untranslatedIn('CharterItem', itemPairs, ofVersion())}
    UNION ALL ${untranslatedIn('EscalationLevel', levelPairs, ofVersion())}
    UNION ALL ${untranslatedIn('ServiceVersion', servicePairs, ofVersion())}
    UNION ALL ${untranslatedIn('RequiredDocument', documentPairs, ofServices())}
    UNION ALL ${untranslatedIn('ServiceVariant', variantPairs, ofServices())}
  ) t`

/** Pairs with one side only, and translations marked as outdated where they are stored. */
function untranslatedIn(table: string, pairs: readonly string[], where: Prisma.Sql): Prisma.Sql {
  const missing = pairs
    .filter((pair) => !readFromWords.has(pair))
    .map((pair) => `(num_nonnulls(x."${pair}Bn", x."${pair}En") = 1)::int`)
  return Prisma.sql`
    SELECT ${Prisma.raw(missing.join(' + '))} AS "missing",
      jsonb_array_length(jsonb_path_query_array(x."translations", '$.*.outdated')) AS "outdated"
    FROM ${Prisma.raw(`"${table}"`)} x WHERE ${where}`
}

function ofVersion(): Prisma.Sql {
  return Prisma.sql`x."versionId" = ${inWork}`
}

function ofServices(): Prisma.Sql {
  return Prisma.sql`x."serviceVersionId" IN (
    SELECT s."id" FROM "ServiceVersion" s WHERE s."versionId" = ${inWork})`
}

export const proposalsSql = Prisma.sql`
  SELECT count(*)::int AS "proposals" FROM "Proposal" p
  WHERE p."officeId" = o."id" AND p."state" = 'OPEN'`
