// All bilingual texts of the working versions of offices, one row each, as the database sees them.
import 'server-only'
import { Prisma } from '@/lib/db/generated/client'
import {
  documentPairs,
  levelPairs,
  servicePairs,
  statementPairs,
  variantPairs,
  wordyTimes,
} from './sentence-pairs'

/**
 * A query part named `sentence`: officeId, serviceId, place, source ('bn' or 'en'), text, target, state
 * (translations entry) and whether it wants a translation: lacks one or has one that is outdated.
 */
export function sentenceRows(officeIds: readonly string[]): Prisma.Sql {
  return Prisma.sql`${workingRows(officeIds)}, ${pairRows()}, sided AS (
      SELECT *, CASE WHEN bn IS NULL THEN 'en' WHEN en IS NULL THEN 'bn' ELSE COALESCE(state->>'source', lang) END AS source
      FROM pair WHERE bn IS NOT NULL OR en IS NOT NULL
    ), sentence AS (
      SELECT "officeId", "serviceId", place, source, state,
        CASE source WHEN 'bn' THEN bn ELSE en END AS text,
        CASE source WHEN 'bn' THEN en ELSE bn END AS target,
        bn IS NULL OR en IS NULL OR COALESCE(state->>'outdated' = 'true', FALSE) AS wanting
      FROM sided
    )`
}

/** Of each office the draft, else the current version, and its services. */
function workingRows(officeIds: readonly string[]): Prisma.Sql {
  return Prisma.sql`
    WITH working AS MATERIALIZED (
      SELECT v."id", c."officeId", CASE v."sourceLanguage" WHEN 'EN' THEN 'en' ELSE 'bn' END AS lang
      FROM "Charter" c JOIN "CharterVersion" v ON v."charterId" = c."id"
      WHERE c."officeId" = ANY(${officeIds}::uuid[]) AND (v."number" IS NULL OR (v."id" = c."currentVersionId"
        AND NOT EXISTS (SELECT 1 FROM "CharterVersion" d WHERE d."charterId" = c."id" AND d."number" IS NULL)))
    ), service AS MATERIALIZED (
      SELECT s."id", s."serviceId", w."officeId", w.lang, x."slug" FROM working w
      JOIN "ServiceVersion" s ON s."versionId" = w."id" JOIN "Service" x ON x."id" = s."serviceId"
    )`
}

function pairRows(): Prisma.Sql {
  return Prisma.sql`pair AS (
      SELECT w."officeId", NULL::uuid AS "serviceId", p.name AS place, w.lang, p.bn, p.en, r."translations"->p.name AS state
        FROM working w JOIN "CharterVersion" r ON r."id" = w."id" CROSS JOIN LATERAL (VALUES ${values('r', statementPairs)}) p(name, bn, en)
      UNION ALL
      SELECT w."officeId", NULL, lower(r."kind"::text) || 's', w.lang, r."textBn", r."textEn", r."translations"->'text'
        FROM working w JOIN "CharterItem" r ON r."versionId" = w."id"
      UNION ALL
      SELECT w."officeId", NULL, 'level.' || r."level" || '.' || p.name, w.lang, p.bn, p.en, r."translations"->p.name
        FROM working w JOIN "EscalationLevel" r ON r."versionId" = w."id"
        CROSS JOIN LATERAL (VALUES ${values('r', levelPairs)}) p(name, bn, en)
      UNION ALL
      SELECT s."officeId", s."serviceId", 'service.' || s."slug" || '.' || p.name, s.lang, p.bn, p.en, r."translations"->p.name
        FROM service s JOIN "ServiceVersion" r ON r."id" = s."id" CROSS JOIN LATERAL (VALUES ${values('r', servicePairs)}) p(name, bn, en)
      UNION ALL
      SELECT s."officeId", s."serviceId", 'service.' || s."slug" || '.timeLimit', s.lang, r."timeLimitBn", r."timeLimitEn",
        r."translations"->'timeLimit' FROM service s JOIN "ServiceVersion" r ON r."id" = s."id" WHERE r."timeLimit"->>'kind' IN (${Prisma.join(wordyTimes)})
      UNION ALL
      SELECT s."officeId", s."serviceId", 'service.' || s."slug" || '.documents.' || p.name, s.lang, p.bn, p.en, r."translations"->p.name
        FROM service s JOIN "RequiredDocument" r ON r."serviceVersionId" = s."id"
        CROSS JOIN LATERAL (VALUES ${values('r', documentPairs)}) p(name, bn, en)
      UNION ALL
      SELECT s."officeId", s."serviceId", 'service.' || s."slug" || '.variants.' || p.name, s.lang, p.bn, p.en, r."translations"->p.name
        FROM service s JOIN "ServiceVariant" r ON r."serviceVersionId" = s."id"
        CROSS JOIN LATERAL (VALUES ${values('r', variantPairs)}) p(name, bn, en)
    )`
}

/** What is only figures, addresses and signs says the same in both languages. */
export const hasWords = Prisma.sql`text ~ '[A-Za-zঅ-হ]'`

function values(alias: string, names: readonly string[]): Prisma.Sql {
  const rows = names.map((name) => `('${name}', ${alias}."${name}Bn", ${alias}."${name}En")`)
  return Prisma.raw(rows.join(', '))
}
