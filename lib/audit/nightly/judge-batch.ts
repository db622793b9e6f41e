// Some hundred offices, judged in one transaction; when one of them spoils it, each in a transaction of its own.
import 'server-only'
import { judgePublished } from '@/lib/charters/judging/judge-published'
import { inTransaction, type Transaction } from '@/lib/db/transaction'
import { type ChangeCounts, changes, countChanges } from './count-changes'
import { findUnjudged, isUnjudged } from './unjudged'

export interface Failure {
  officeId: string
  message: string
}

export type Batch = ChangeCounts & {
  judged: string[]
  failed: Failure[]
  /** The last office it came to; none: there was nothing left. */
  last?: string
}

export interface BatchOrder {
  since: Date
  /** The last office of the batch before. */
  after?: string
  most: number
  today: Date
}

/**
 * Judges the next offices that still have to be judged. Passes that run at once take turns, batch by batch.
 * @throws when the database is away, or when none of several offices can be judged: that is not an office's fault
 */
export async function judgeBatch(order: BatchOrder): Promise<Batch> {
  let ids: string[] = []
  try {
    return await inTransaction(async (tx) => {
      await takeTurn(tx)
      ids = await findUnjudged(tx, order)
      return judge(tx, ids, order.today)
    })
  } catch (error) {
    if (ids.length === 0) throw error
    return judgeEach(ids, order, error)
  }
}

/** Judges one office, whenever it was judged before. @throws what judging it throws */
export function judgeOffice(officeId: string, today: Date): Promise<Batch> {
  return inTransaction((tx) => judge(tx, [officeId], today))
}

async function judgeEach(ids: string[], order: BatchOrder, cause: unknown): Promise<Batch> {
  const batch = emptyBatch()
  for (const id of ids) {
    const one = await judgeAlone(id, order).catch((error: unknown) => {
      return { ...emptyBatch(), failed: [{ officeId: id, message: messageOf(error) }] }
    })
    batch.judged.push(...one.judged)
    batch.failed.push(...one.failed)
    for (const change of changes) batch[change] += one[change]
  }
  if (ids.length > 1 && batch.failed.length === ids.length) throw cause
  return { ...batch, last: ids.at(-1) ?? '' }
}

function judgeAlone(id: string, { since, today }: BatchOrder): Promise<Batch> {
  return inTransaction(async (tx) => {
    await takeTurn(tx)
    return judge(tx, (await isUnjudged(tx, id, since)) ? [id] : [], today)
  })
}

async function judge(tx: Transaction, ids: string[], today: Date): Promise<Batch> {
  const last = ids.at(-1)
  if (last === undefined) return emptyBatch()
  const began = new Date()
  const changed = await judgePublished(tx, ids, today)
  return { ...emptyBatch(), ...(await countChanges(tx, changed, began)), judged: ids, last }
}

/** Held until the transaction ends. */
async function takeTurn(tx: Transaction): Promise<void> {
  // as text: Prisma cannot read a column of nothing
  await tx.$queryRaw`SELECT pg_advisory_xact_lock(hashtext('audit'))::text`
}

function emptyBatch(): Batch {
  return { judged: [], failed: [], opened: 0, fixed: 0, reopened: 0, withdrawn: 0 }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
