import 'server-only'
import { z } from 'zod'
import type { Actor } from '@/lib/access/actor'
import { NotFoundError } from '@/lib/access/errors'
import { grantsFor } from '@/lib/access/policy'
import type { Transaction } from '@/lib/db/transaction'

/** Whether the actor may import for any office at all. */
export function isImporter(actor: Actor): boolean {
  return grantsFor(actor, 'charter:import').length > 0
}

/** A batch belongs to who made it; nobody else's is found. @throws NotFoundError */
export async function getOwnBatch(
  tx: Transaction,
  actor: Actor,
  id: string,
): Promise<{ id: string; createdAt: Date }> {
  if (!z.uuid().safeParse(id).success) throw new NotFoundError('batch')
  const batch = await tx.importBatch.findFirst({
    where: { id, createdById: actor.id },
    select: { id: true, createdAt: true },
  })
  if (!batch) throw new NotFoundError(`batch ${id}`)
  return batch
}
