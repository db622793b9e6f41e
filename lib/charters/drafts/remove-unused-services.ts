import 'server-only'
import type { Transaction } from '@/lib/db/transaction'

/** A service that only a draft ever had, and has no more, leaves nothing behind: its address was never public. */
export async function removeUnusedServices(tx: Transaction, officeId: string): Promise<void> {
  await tx.service.deleteMany({
    where: {
      officeId,
      versions: { none: {} },
      findings: { none: {} },
      confirmations: { none: {} },
      reports: { none: {} },
      proposals: { none: {} },
      bulkChanges: { none: {} },
    },
  })
}
