import 'server-only'
import { CHANGE_CHANNEL } from '@/lib/delivery/invalidation'
import type { Transaction } from '@/lib/db/transaction'

/** Tells every running portal, once the transaction is through, that these offices' pages are no longer true. */
export async function announceChange(
  tx: Transaction,
  officeSlugs: Iterable<string>,
): Promise<void> {
  for (const slug of new Set(officeSlugs)) {
    await tx.$executeRaw`SELECT pg_notify(${CHANGE_CHANNEL}, ${slug})`
  }
}
