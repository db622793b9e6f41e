import 'server-only'
import { z } from 'zod'
import type { Finding } from '@/lib/db/generated/client'
import type { Transaction } from '@/lib/db/transaction'

/** A finding of the office's draft, or of its current version while there is no draft; locked. */
export async function findFinding(
  tx: Transaction,
  officeId: string,
  id: string,
): Promise<Finding | null> {
  if (!z.uuid().safeParse(id).success) return null
  await tx.$queryRaw`SELECT 1 FROM "Finding" WHERE "id" = ${id}::uuid FOR UPDATE`
  const charter = await tx.charter.findUnique({
    where: { officeId },
    select: { currentVersionId: true, versions: { where: { number: null }, select: { id: true } } },
  })
  const versionId = charter?.versions[0]?.id ?? charter?.currentVersionId
  return versionId ? tx.finding.findFirst({ where: { id, officeId, versionId } }) : null
}
