import 'server-only'
import type { Transaction } from '@/lib/db/transaction'
import type { ImportReport } from '../schema'
import { findOtherHost } from './other-host'

/**
 * The host of another office from which the document of this draft was taken: whoever publishes it must say that
 * the charter is theirs. Null for a draft that was typed, or whose document is the office's own.
 */
export async function findForeignSource(
  tx: Transaction,
  officeId: string,
  versionId: string,
): Promise<string | null> {
  const run = await tx.importRun.findFirst({
    where: { officeId, versionId, state: 'APPLIED' },
    orderBy: { revision: 'desc' },
    select: { report: true, office: { select: { slug: true } } },
  })
  if (!run?.office) return null
  const office = { id: officeId, slug: run.office.slug }
  return findOtherHost(tx, office, run.report as unknown as ImportReport)
}
