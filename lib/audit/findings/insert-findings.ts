import 'server-only'
import { newId } from '@/lib/db/new-id'
import type { Transaction } from '@/lib/db/transaction'
import type { FindingState } from './finding'

export type NewFinding = FindingState & { officeId: string; versionId: string | null }

/**
 * Adds findings, one statement however many there are: a pass over the country adds a hundred thousand, and
 * building Prisma's statement for some thousand rows takes longer than judging them.
 */
export async function insertFindings(tx: Transaction, rows: readonly NewFinding[]): Promise<void> {
  if (rows.length === 0) return
  const data = JSON.stringify(rows.map((row) => ({ id: newId(), ...row })))
  await tx.$executeRaw`
    INSERT INTO "Finding" ("id", "officeId", "versionId", "serviceId", "rule", "identity", "severity",
      "path", "raw", "params", "proposal", "proposalPath", "ofDocument", "status", "waiverReason",
      "foundAt", "reopenedAt", "settledAt")
    SELECT "id", "officeId", "versionId", "serviceId", "rule", "identity", "severity"::"Severity",
      "path", "raw", "params", "proposal", "proposalPath", "ofDocument", "status"::"FindingStatus",
      "waiverReason", "foundAt", "reopenedAt", "settledAt"
    FROM json_to_recordset(${data}::json) AS r(
      "id" uuid, "officeId" uuid, "versionId" uuid, "serviceId" uuid, "rule" text, "identity" text,
      "severity" text, "path" text, "raw" text, "params" jsonb, "proposal" text,
      "proposalPath" text, "ofDocument" boolean, "status" text, "waiverReason" text,
      "foundAt" timestamptz, "reopenedAt" timestamptz, "settledAt" timestamptz)`
}
