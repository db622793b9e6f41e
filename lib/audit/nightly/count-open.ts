// How many findings stand open in published charters, by rule.
import 'server-only'
import { db } from '@/lib/db/client'
import { Prisma } from '@/lib/db/generated/client'
import { familyOf, type RuleFamily, ruleFamilies } from '../figures/figure-names'
import type { Severity } from '../rule'

export interface OpenFindings {
  severity: Record<Severity, number>
  family: Record<RuleFamily, number>
  /** The most frequent first. */
  rules: { rule: string; findings: number }[]
}

/** Those of active offices' current versions, and of offices that have published nothing; of one office, or all. */
export async function countOpen(officeId?: string): Promise<OpenFindings> {
  const among = officeId ? Prisma.sql`o."id" = ${officeId}::uuid` : Prisma.sql`TRUE`
  const rows = await db.$queryRaw<{ rule: string; severity: string; findings: number }[]>`
    SELECT f."rule", f."severity"::text, count(*)::int AS "findings"
    FROM "Office" o
    LEFT JOIN "Charter" c ON c."officeId" = o."id"
    JOIN "Finding" f ON f."officeId" = o."id"
      AND f."versionId" IS NOT DISTINCT FROM c."currentVersionId" AND f."status" = 'OPEN'
    WHERE o."state" = 'ACTIVE' AND ${among}
    GROUP BY f."rule", f."severity"
    ORDER BY "findings" DESC, f."rule"`
  const severity = { error: 0, warning: 0, info: 0 }
  const family = Object.fromEntries(ruleFamilies.map((name) => [name, 0])) as OpenFindings['family']
  for (const row of rows) {
    severity[row.severity.toLowerCase() as Severity] += row.findings
    family[familyOf[row.rule.charAt(0) as keyof typeof familyOf]] += row.findings
  }
  return { severity, family, rules: rows.map(({ rule, findings }) => ({ rule, findings })) }
}
