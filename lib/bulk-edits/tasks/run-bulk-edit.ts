import 'server-only'
import { ForbiddenError, NotFoundError } from '@/lib/access/errors'
import { findPerson } from '@/lib/auth/person'
import { db } from '@/lib/db/client'
import { Prisma } from '@/lib/db/generated/client'
import { inTransaction, type Transaction } from '@/lib/db/transaction'
import { eachOffice } from '../each-office'
import { finishEdit } from './finish-edit'
import { changeOne, type OpenEdit, openEditSelect } from './change-one'
import type { TaskOutcome } from './task'

interface Run {
  /** What is not begun when it is aborted stays to be done. */
  signal?: AbortSignal
  /** Offices that fail now are given up, so that the others are not held up by them for ever. */
  isLastTry?: boolean
}

/**
 * Changes the offices of a bulk edit that are still to be changed, each in a transaction of its own and once, however
 * often and by however many this is run; what is theirs to decide is decided by the grants its maker has by then.
 * @throws what the first office that failed threw, once all have been tried
 */
export async function runBulkEdit(id: string, run: Run = {}): Promise<void> {
  const edit = await db.bulkEdit.findFirst({ where: { id, isOpen: true }, select: openEditSelect })
  if (!edit) return
  const open = await db.bulkTask.findMany({
    where: { bulkEditId: id, outcome: { equals: Prisma.DbNull } },
    orderBy: { officeId: 'asc' },
    select: { officeId: true },
  })
  try {
    await eachOffice(open, async ({ officeId }) => {
      if (run.signal?.aborted) return
      await doTask(edit, officeId).catch(async (error: unknown) => {
        if (run.isLastTry) await settleTask(db, id, officeId, { refused: 'failed' })
        throw error
      })
    })
  } finally {
    await finishEdit(edit)
  }
}

async function doTask(edit: OpenEdit, officeId: string): Promise<void> {
  const person = await findPerson(edit.createdById)
  await inTransaction(async (tx) => {
    const task = await claimTask(tx, edit.id, officeId)
    if (!task) return
    const outcome = person
      ? await changeOne(edit, person.actor, task).catch(refuse)
      : { refused: 'forbidden' as const }
    await settleTask(tx, edit.id, officeId, outcome)
  })
}

/** Locked until the transaction ends; null when it is done, or another does it. */
async function claimTask(tx: Transaction, bulkEditId: string, officeId: string) {
  const rows = await tx.$queryRaw<{ picks: unknown; officeSlug: string }[]>`
    SELECT task."picks", office."slug" AS "officeSlug"
    FROM "BulkTask" task JOIN "Office" office ON office."id" = task."officeId"
    WHERE task."bulkEditId" = ${bulkEditId}::uuid AND task."officeId" = ${officeId}::uuid
      AND task."outcome" IS NULL
    FOR UPDATE OF task SKIP LOCKED`
  const [row] = rows
  return row ? { officeId, ...row } : null
}

/** Before anything of the office was touched. */
function refuse(error: unknown): TaskOutcome {
  const isRefused = error instanceof ForbiddenError || error instanceof NotFoundError
  if (!isRefused) throw error
  return { refused: 'forbidden' }
}

async function settleTask(
  tx: Transaction,
  bulkEditId: string,
  officeId: string,
  outcome: TaskOutcome,
): Promise<void> {
  await tx.bulkTask.updateMany({
    where: { bulkEditId, officeId, outcome: { equals: Prisma.DbNull } },
    data: { outcome: outcome as unknown as Prisma.InputJsonObject },
  })
}
