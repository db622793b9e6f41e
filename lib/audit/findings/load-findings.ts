import 'server-only'
import type { Finding, Prisma } from '@/lib/db/generated/client'
import type { Transaction } from '@/lib/db/transaction'
import type { FindingChange, FindingParams, StoredFinding } from './finding'
import { identityOf } from './identity'
import type { PastFinding } from './settle'

/** Stored findings as they are laid beside what is found, in the order in which they were made. */
export async function loadFindings(
  tx: Transaction,
  where: Prisma.FindingWhereInput,
): Promise<OfficeFinding[]> {
  const rows = await tx.finding.findMany({ where, orderBy: { id: 'asc' } })
  return rows.map(toStored)
}

export type OfficeFinding = StoredFinding & { officeId: string }

/** What became of these findings in the past, by office and identity. */
export async function loadPast(
  tx: Transaction,
  asked: readonly { officeId: string; identity: string }[],
): Promise<Map<string, Map<string, PastFinding>>> {
  if (asked.length === 0) return new Map()
  const rows = await tx.$queryRaw<PastRow[]>`
    SELECT a."officeId", a."identity", e."change", f."foundAt"
    FROM unnest(${asked.map(({ officeId }) => officeId)}::uuid[],
      ${asked.map(({ identity }) => identity)}::text[]) AS a("officeId", "identity")
    CROSS JOIN LATERAL (
      SELECT "change" FROM "FindingEvent" x
      WHERE x."officeId" = a."officeId" AND x."identity" = a."identity"
      ORDER BY x."at" DESC, x."id" DESC LIMIT 1) e
    CROSS JOIN LATERAL (
      SELECT min(x."foundAt") AS "foundAt" FROM "Finding" x
      WHERE x."officeId" = a."officeId" AND x."identity" = a."identity") f`
  const byOffice = Map.groupBy(rows, ({ officeId }) => officeId)
  return new Map(
    [...byOffice].map(([officeId, own]) => [
      officeId,
      new Map(own.map(({ identity, change, foundAt }) => [identity, { change, foundAt }])),
    ]),
  )
}

interface PastRow {
  officeId: string
  identity: string
  change: FindingChange
  foundAt: Date | null
}

function toStored({ identity, params, ...row }: Finding): OfficeFinding {
  const named = identity || identityOf(row)
  return {
    ...row,
    identity: named,
    params: params as FindingParams,
    ...(identity === '' && { isUnnamed: true as const }),
  }
}
