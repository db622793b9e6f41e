import 'server-only'
import { db } from '@/lib/db/client'
import type { FindingChange, ReportFacts, SeverityCounts } from '../facts'
import type { Asked } from './asked'
import { officesIn } from './scope-sql'

interface Row {
  severity: 'ERROR' | 'WARNING' | 'INFO'
  count: number
}

/**
 * Problems of published charters that were found for the first time in the quarter, by severity. The same problem in
 * two versions is one; what only a draft has is none.
 */
export async function countFindings({ scope, from, to }: Asked): Promise<SeverityCounts> {
  const rows = await db.$queryRaw<Row[]>`
    SELECT x."severity"::text AS "severity",
      count(DISTINCT (x."officeId", COALESCE(NULLIF(x."identity", ''), x."id"::text)))::int AS "count"
    FROM "Office" o JOIN "Finding" x ON x."officeId" = o."id"
      AND x."foundAt" >= ${from} AND x."foundAt" < ${to}
    LEFT JOIN "CharterVersion" v ON v."id" = x."versionId"
    WHERE ${officesIn(scope)} AND (x."versionId" IS NULL OR v."number" IS NOT NULL)
    GROUP BY 1`
  return toCounts(rows)
}

/** What became of findings in the quarter, by severity. */
export async function countSettled({ scope, from, to }: Asked): Promise<ReportFacts['settled']> {
  const rows = await db.$queryRaw<(Row & { change: Uppercase<FindingChange> })[]>`
    SELECT e."change"::text AS "change", e."severity"::text AS "severity", count(*)::int AS "count"
    FROM "Office" o JOIN "FindingEvent" e ON e."officeId" = o."id"
      AND e."at" >= ${from} AND e."at" < ${to}
    WHERE ${officesIn(scope)} GROUP BY 1, 2`
  const of = (change: Uppercase<FindingChange>) =>
    toCounts(rows.filter((row) => row.change === change))
  return {
    fixed: of('FIXED'),
    waived: of('WAIVED'),
    reopened: of('REOPENED'),
    withdrawn: of('WITHDRAWN'),
  }
}

function toCounts(rows: readonly Row[]): SeverityCounts {
  const of = (severity: Row['severity']) =>
    rows.find((row) => row.severity === severity)?.count ?? 0
  return { error: of('ERROR'), warning: of('WARNING'), info: of('INFO') }
}
