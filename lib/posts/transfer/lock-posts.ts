import 'server-only'
import type { Transaction } from '@/lib/db/transaction'

/** Always in one order, so that two transfers at once never wait for each other in a circle. */
export async function lockPosts(tx: Transaction, ids: readonly (string | undefined)[]) {
  const known = ids.filter((id) => id !== undefined).toSorted()
  await tx.$queryRaw`
    SELECT 1 FROM "Post" WHERE "id" = ANY(${known}::uuid[]) ORDER BY "id" FOR NO KEY UPDATE`
}
