import 'server-only'
import type { Actor } from '@/lib/access/actor'
import { officeScopeSql } from '@/lib/access/scope-sql'
import type { Severity } from '@/lib/audit/rule'
import { titleRule, wordFinding } from '@/lib/audit/wording'
import { officialPair } from '@/lib/charters/translations'
import { db } from '@/lib/db/client'
import { Prisma } from '@/lib/db/generated/client'
import type { AreaFinding, FindingFilter } from './area-finding'
import { conditionsOf, since } from './conditions-sql'

interface Row {
  id: string
  rule: string
  severity: string
  status: 'OPEN' | 'WAIVED' | 'FIXED'
  path: string
  raw: string | null
  params: unknown
  proposal: string | null
  waiverReason: string | null
  since: Date
  reopenedAt: Date | null
  settledAt: Date | null
  slug: string
  nameBn: string | null
  nameEn: string | null
  serviceSlug: string | null
  serviceBn: string | null
  serviceEn: string | null
  number: number | null
  isDraft: boolean
  isCurrent: boolean
  isInEditor: boolean
  isHidden: boolean
}

const tables = Prisma.sql`"Finding" f
  JOIN "Office" o ON o."id" = f."officeId"
  LEFT JOIN "CharterVersion" v ON v."id" = f."versionId"
  LEFT JOIN "Charter" c ON c."officeId" = f."officeId"`

/** Findings of the offices in service whose charters the actor may read, at most `take` from the cursor on. */
export async function findAreaFindings(
  actor: Actor,
  filter: FindingFilter,
  take: number,
): Promise<AreaFinding[]> {
  const rows = await db.$queryRaw<Row[]>`
    SELECT f."id", f."rule", f."severity"::text, f."status"::text, f."path", f."raw", f."params",
      f."proposal", f."waiverReason", ${since} AS "since", f."reopenedAt", f."settledAt",
      o."slug", o."nameBn", o."nameEn", s."slug" AS "serviceSlug",
      sv."nameBn" AS "serviceBn", sv."nameEn" AS "serviceEn", v."number",
      (v."id" IS NOT NULL AND v."number" IS NULL) AS "isDraft",
      COALESCE(v."id" = c."currentVersionId", FALSE) AS "isCurrent",
      COALESCE(v."id" = COALESCE(d."id", c."currentVersionId"), FALSE) AS "isInEditor",
      ${isHidden} AS "isHidden"
    FROM ${tables}
    LEFT JOIN "CharterVersion" d ON d."charterId" = c."id" AND d."number" IS NULL
    LEFT JOIN "Service" s ON s."id" = f."serviceId"
    LEFT JOIN "ServiceVersion" sv ON sv."versionId" = f."versionId" AND sv."serviceId" = f."serviceId"
    WHERE ${where(actor, filter)}
    ORDER BY ${since} DESC, f."id" DESC LIMIT ${take}`
  return rows.map(toFinding)
}

/** How many there are, counted no further than `most` + 1. */
export async function countAreaFindings(
  actor: Actor,
  filter: FindingFilter,
  most: number,
): Promise<number> {
  const [row] = await db.$queryRaw<{ n: number }[]>`
    SELECT count(*)::int AS n FROM (
      SELECT 1 FROM ${tables} WHERE ${where(actor, filter)} LIMIT ${most + 1}) found`
  return row?.n ?? 0
}

function where(actor: Actor, filter: FindingFilter): Prisma.Sql {
  const conditions = [
    officeScopeSql(actor, 'charter:read'),
    Prisma.sql`o."state" = 'ACTIVE'`,
    ...conditionsOf(filter),
  ]
  return Prisma.join(conditions, ' AND ')
}

/** Something of the service, or of an officer, was hidden from this version: its words are not repeated here. */
const isHidden = Prisma.sql`EXISTS (SELECT 1 FROM "Redaction" r WHERE r."versionId" = f."versionId"
  AND (s."slug" IS NULL OR r."path" NOT LIKE '/services/%'
    OR starts_with(r."path" || '/', '/services/' || s."slug" || '/')))`

function toFinding(row: Row): AreaFinding {
  const { id, rule, since: at, settledAt, waiverReason, number, serviceSlug } = row
  return {
    ...{ id, rule, since: at },
    severity: row.severity.toLowerCase() as Severity,
    state: stateOf(row),
    ...(row.status !== 'OPEN' && settledAt && { settledAt }),
    ...(row.status === 'WAIVED' && waiverReason && { waiverReason }),
    ...wordsOf(row),
    office: { slug: row.slug, name: officialPair(row.nameBn, row.nameEn) },
    ...(serviceSlug && {
      service: { slug: serviceSlug, name: officialPair(row.serviceBn, row.serviceEn) },
    }),
    ...(number !== null && { version: number }),
    ...{ isDraft: row.isDraft, isCurrent: row.isCurrent, isInEditor: row.isInEditor },
  }
}

function stateOf({ status, reopenedAt }: Row): AreaFinding['state'] {
  if (status === 'OPEN') return reopenedAt ? 'reopened' : 'open'
  return status === 'WAIVED' ? 'waived' : 'fixed'
}

function wordsOf({ rule, path, raw, params, proposal, isHidden: hidden }: Row) {
  if (hidden) return { message: titleRule(rule) }
  const said = { ...(raw !== null && { raw }), ...(proposal !== null && { proposal }) }
  const message = wordFinding(rule, { path, params: params as Record<string, string>, ...said })
  return { ...(raw !== null && { raw }), message }
}
