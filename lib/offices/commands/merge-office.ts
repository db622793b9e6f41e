import 'server-only'
import { z } from 'zod'
import type { Actor } from '@/lib/access/actor'
import { getAuthorisedOffice } from '@/lib/access/authorise'
import { ForbiddenError, NotFoundError } from '@/lib/access/errors'
import { invalid, invalidAt, type Refusal } from '@/lib/charters/issue'
import { inTransaction, type Transaction, undo } from '@/lib/db/transaction'
import { announceOffice } from '../writing/announce-office'
import { changeState } from '../writing/change-state'
import { lockOffice, type LockedOffice } from '../writing/lock-office'
import { officeGuard } from '../schema'

const mergerSchema = z.object({ ...officeGuard, intoSlug: z.string() })

/**
 * Merges an office into another in service: its addresses lead there from now on, the offices below it go below
 * the other, its published versions stay readable at their own addresses. For who may close both.
 * Refuses with `invalid` (`merger_unknown`, `merger_itself`, `merger_not_active` at /intoSlug), `stale_revision` and
 * `office_not_active`; throws when forbidden or not found.
 */
export async function mergeOffice(
  actor: Actor,
  input: z.input<typeof mergerSchema>,
): Promise<{ ok: true; into: string } | Refusal> {
  const parsed = mergerSchema.safeParse(input)
  if (!parsed.success) return invalid(parsed.error)
  return inTransaction(async (tx) => {
    // one merger at a time: two offices merged into each other would lead nowhere
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('office:merge'))`
    const locked = await lockOffice(tx, actor, 'office:close', parsed.data)
    if (!locked.ok) return locked
    const into = await findTarget(tx, actor, locked.office, parsed.data.intoSlug)
    if ('ok' in into) return into
    const changed = await changeState(tx, actor, locked.office, { state: 'MERGED', into })
    if (!changed.ok) return undo(changed)
    await moveChildren(tx, locked.office, into.id)
    await announceOffice(tx, into.id)
    return { ok: true, into: into.slug }
  })
}

async function findTarget(
  tx: Transaction,
  actor: Actor,
  { id }: LockedOffice,
  intoSlug: string,
): Promise<{ id: string; slug: string } | Refusal> {
  const into = await getAuthorisedOffice(tx, actor, 'office:close', intoSlug).catch(
    (error: unknown) => {
      if (error instanceof NotFoundError || error instanceof ForbiddenError) return null
      throw error
    },
  )
  if (!into) return invalidAt(['intoSlug'], 'merger_unknown')
  if (into.id === id) return invalidAt(['intoSlug'], 'merger_itself')
  await tx.$queryRaw`SELECT 1 FROM "Office" WHERE "id" = ${into.id}::uuid FOR NO KEY UPDATE`
  const { state } = await tx.office.findUniqueOrThrow({ where: { id: into.id } })
  if (state !== 'ACTIVE') return invalidAt(['intoSlug'], 'merger_not_active')
  return into
}

/** The other office itself may have been below this one: it takes its place. */
async function moveChildren(
  tx: Transaction,
  { id, parentId }: LockedOffice,
  intoId: string,
): Promise<void> {
  await tx.office.updateMany({ where: { id: intoId, parentId: id }, data: { parentId } })
  await tx.office.updateMany({ where: { parentId: id }, data: { parentId: intoId } })
}
