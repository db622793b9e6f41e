import 'server-only'
import type { Actor } from '@/lib/access/actor'
import { recordEvent } from '@/lib/activity/record-event'
import { officeScope } from '@/lib/access/scope'
import type { Issue, Refusal } from '@/lib/charters/issue'
import { inTransaction, type Transaction } from '@/lib/db/transaction'
import { getOwnBatch } from '../review/own-batch'

export interface Assignment {
  batchId: string
  /** Run → slug of the office whose charter it is; '' when nobody said. */
  offices: Record<string, string>
}

/**
 * Says whose charter each file of a batch is; what was decided for another office is forgotten. For whoever
 * made the batch, within the offices they may import for. Refuses with `invalid` and `office_unknown` at
 * `/offices/<run>`: nothing is assigned then; throws when forbidden or not found.
 */
export async function assignOffices(
  actor: Actor,
  { batchId, offices }: Assignment,
): Promise<{ ok: true; assigned: number } | Refusal> {
  return inTransaction(async (tx) => {
    await getOwnBatch(tx, actor, batchId)
    const known = await findOffices(tx, actor, Object.values(offices))
    const runs = await tx.importRun.findMany({
      where: { batchId, state: 'REVIEW', id: { in: Object.keys(offices) } },
      select: { id: true, officeId: true },
    })
    const issues: Issue[] = runs.flatMap(({ id }) => {
      const slug = offices[id]
      return slug && !known.has(slug) ? [{ code: 'office_unknown', path: `/offices/${id}` }] : []
    })
    if (issues.length > 0) return { ok: false, code: 'invalid', issues }
    let assigned = 0
    for (const run of runs) {
      const officeId = known.get(offices[run.id] ?? '') ?? null
      if (officeId === run.officeId) continue
      await assign(tx, actor, run, officeId)
      assigned += 1
    }
    return { ok: true, assigned }
  })
}

async function findOffices(tx: Transaction, actor: Actor, slugs: string[]) {
  const found = await tx.office.findMany({
    where: { slug: { in: slugs }, AND: [officeScope(actor, 'charter:import')] },
    select: { id: true, slug: true },
  })
  return new Map(found.map(({ id, slug }) => [slug, id]))
}

async function assign(
  tx: Transaction,
  actor: Actor,
  { id, officeId: before }: { id: string; officeId: string | null },
  officeId: string | null,
) {
  await tx.importRun.update({
    where: { id },
    data: { officeId, decisions: {}, decided: { increment: 1 } },
  })
  await recordEvent(tx, actor, {
    action: 'charter:assign-import',
    recordType: 'import-run',
    recordId: id,
    ...(officeId && { officeId }),
    before: { officeId: before },
    after: { officeId },
  })
}
