import 'server-only'
import { z } from 'zod'
import type { Finding } from '@/lib/db/generated/client'
import type { Transaction } from '@/lib/db/transaction'
import { lockCharter } from '../drafts/lock-charter'

export interface LivingFinding extends Finding {
  /** Of the published version it was found in; null in a draft. */
  versionNumber: number | null
}

/**
 * A finding of the office's draft, or of its current version while there is no draft, unless it was fixed; its
 * charter is locked, so that nobody judges it meanwhile.
 */
export async function findFinding(
  tx: Transaction,
  officeId: string,
  id: string,
): Promise<LivingFinding | null> {
  if (!z.uuid().safeParse(id).success) return null
  const { draft, currentVersionId } = await lockCharter(tx, officeId)
  const versionId = draft?.id ?? currentVersionId
  if (!versionId) return null
  const found = await tx.finding.findFirst({
    where: { id, officeId, versionId, status: { not: 'FIXED' } },
    include: { version: { select: { number: true } } },
  })
  if (!found) return null
  const { version, ...finding } = found
  return { ...finding, versionNumber: version?.number ?? null }
}
