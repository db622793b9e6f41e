import 'server-only'
import { z } from 'zod'
import type { Actor } from '@/lib/access/actor'
import { ForbiddenError, NotFoundError } from '@/lib/access/errors'
import { grantsFor } from '@/lib/access/policy'
import type { Transaction } from '@/lib/db/transaction'

/** @throws ForbiddenError unless the actor may import for some office */
export function requireImporter(actor: Actor): void {
  if (grantsFor(actor, 'charter:import').length === 0) throw new ForbiddenError('charter:import')
}

/** A batch belongs to who made it; nobody else's is found. @throws NotFoundError, ForbiddenError */
export async function getOwnBatch(
  tx: Transaction,
  actor: Actor,
  id: string,
): Promise<{ id: string; createdAt: Date }> {
  requireImporter(actor)
  if (!z.uuid().safeParse(id).success) throw new NotFoundError('batch')
  const batch = await tx.importBatch.findFirst({
    where: { id, createdById: actor.id },
    select: { id: true, createdAt: true },
  })
  if (!batch) throw new NotFoundError(`batch ${id}`)
  return batch
}
