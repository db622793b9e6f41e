import 'server-only'
import type { Finding } from '@/lib/db/generated/client'
import type { Transaction } from '@/lib/db/transaction'
import type { FindingParams } from './finding'
import { identityOf } from './identity'
import { writeEvents } from './write-settlement'

/** What a person did with a finding becomes part of its life when it is a published charter's; a draft's has none. */
export async function tellChange(
  tx: Transaction,
  finding: Finding & { versionNumber: number | null },
  change: 'WAIVED' | 'REOPENED',
  { by, reason = null }: { by: string; reason?: string | null },
): Promise<void> {
  const { officeId, versionNumber } = finding
  if (versionNumber === null) return
  const named = {
    ...finding,
    identity: finding.identity || identityOf(finding),
    params: finding.params as FindingParams,
  }
  const events = [{ change, reason, finding: named }]
  await writeEvents(tx, [{ officeId, versionNumber, events }], { by, at: new Date() })
}
