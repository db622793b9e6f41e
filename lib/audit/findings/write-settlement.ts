import 'server-only'
import { methodVersion } from '../method'
import type { Transaction } from '@/lib/db/transaction'
import type { FindingState } from './finding'
import { insertFindings } from './insert-findings'
import type { FindingNews } from './settle'

/** What became of the findings of one version of an office. */
export interface OfficeSettlement {
  officeId: string
  /** None: the office has published nothing. */
  versionId: string | null
  versionNumber?: number | null
  create: readonly FindingState[]
  update: readonly { id: string; state: FindingState }[]
  settle?: readonly string[]
  remove: readonly string[]
  events?: readonly FindingNews[]
}

export interface Told {
  methodVersion?: string
  /** By hand. */
  by?: string
  at: Date
}

/** Writes what became of the findings of these offices: at most five statements, however many there are. */
export async function writeSettlements(
  tx: Transaction,
  settlements: readonly OfficeSettlement[],
  told: Told,
): Promise<void> {
  const removed = settlements.flatMap(({ remove }) => remove)
  const settled = settlements.flatMap(({ settle = [] }) => settle)
  const created = settlements.flatMap(({ officeId, versionId, create }) =>
    create.map((state) => ({ officeId, versionId, ...state })),
  )
  const updated = settlements.flatMap(({ update }) => update)
  if (removed.length > 0) await tx.finding.deleteMany({ where: { id: { in: removed } } })
  if (settled.length > 0) {
    const data = { status: 'FIXED' as const, settledAt: told.at }
    await tx.finding.updateMany({ where: { id: { in: settled } }, data })
  }
  await insertFindings(tx, created)
  if (updated.length > 0) await updateFindings(tx, updated)
  await writeEvents(tx, settlements, told)
}

/** Tells what became of published findings, for good. */
export async function writeEvents(
  tx: Transaction,
  settlements: readonly Pick<OfficeSettlement, 'officeId' | 'versionNumber' | 'events'>[],
  { methodVersion: method = methodVersion, by, at }: Told,
): Promise<void> {
  const data = settlements.flatMap(({ officeId, versionNumber = null, events = [] }) =>
    events.map(({ change, reason, finding: { serviceId, rule, severity, identity, raw } }) => ({
      ...{ officeId, versionNumber, serviceId, rule, severity, identity, raw, change, reason },
      ...{ methodVersion: method, by: by ?? null, at },
    })),
  )
  if (data.length > 0) await tx.findingEvent.createMany({ data })
}

async function updateFindings(tx: Transaction, updated: OfficeSettlement['update']): Promise<void> {
  const rows = JSON.stringify(updated.map(({ id, state }) => ({ id, ...state })))
  await tx.$executeRaw`
    UPDATE "Finding" f SET
      "identity" = r."identity", "serviceId" = r."serviceId", "severity" = r."severity"::"Severity",
      "path" = r."path", "raw" = r."raw", "params" = r."params", "proposal" = r."proposal",
      "proposalPath" = r."proposalPath", "ofDocument" = r."ofDocument",
      "status" = r."status"::"FindingStatus", "waiverReason" = r."waiverReason",
      "foundAt" = r."foundAt", "reopenedAt" = r."reopenedAt", "settledAt" = r."settledAt"
    FROM jsonb_to_recordset(${rows}::jsonb) AS r(
      "id" uuid, "identity" text, "serviceId" uuid, "severity" text, "path" text, "raw" text,
      "params" jsonb, "proposal" text, "proposalPath" text, "ofDocument" boolean, "status" text,
      "waiverReason" text, "foundAt" timestamptz, "reopenedAt" timestamptz, "settledAt" timestamptz)
    WHERE f."id" = r."id"`
}
