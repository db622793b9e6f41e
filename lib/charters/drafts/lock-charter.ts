import 'server-only'
import type { Transaction } from '@/lib/db/transaction'

export interface LockedCharter {
  id: string
  currentVersionId: string | null
  draft: { id: string; revision: number; basedOnId: string | null } | null
}

/** The charter of an office, made when it is the first time, and locked until the transaction ends. */
export async function lockCharter(tx: Transaction, officeId: string): Promise<LockedCharter> {
  await tx.charter.createMany({ data: [{ officeId }], skipDuplicates: true })
  await tx.$queryRaw`SELECT 1 FROM "Charter" WHERE "officeId" = ${officeId}::uuid FOR UPDATE`
  const charter = await tx.charter.findUniqueOrThrow({
    where: { officeId },
    select: {
      id: true,
      currentVersionId: true,
      versions: {
        where: { number: null },
        select: { id: true, revision: true, basedOnId: true },
      },
    },
  })
  const { versions, ...rest } = charter
  return { ...rest, draft: versions[0] ?? null }
}

export function stateOf(charter: LockedCharter) {
  return { hasDraft: charter.draft !== null, isPublished: charter.currentVersionId !== null }
}
