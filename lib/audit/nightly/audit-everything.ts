// A pass judges the published charter of every office anew: dates pass, people move and rules change although
// charters do not. What is judged stays judged: a pass begun again goes on where it was.
import 'server-only'
import { db } from '@/lib/db/client'
import { dayOf } from '@/lib/posts/day'
import { type ChangeCounts, changes } from './count-changes'
import { type Batch, type Failure, judgeBatch } from './judge-batch'
import { countUnjudged } from './unjudged'
import { countUsualTimes } from './usual-times'

/** As many as are judged in one transaction: their charters are locked for a second or two. */
const officesAtOnce = 100

export interface PassOptions {
  /** When the pass began: offices judged since then, by today's method, are left alone. */
  since: Date
  /** The day by which postings and dates are judged. */
  today?: Date
  atOnce?: number
  /** Ends the pass after the batch it is at. */
  signal?: AbortSignal
  /** Called after each batch; the next one waits for it. */
  onBatch?: (batch: Batch, progress: Progress) => Promise<void> | void
}

export interface Progress {
  judged: number
  /** How many were to be judged when the pass began. */
  total: number
}

export type PassResult = ChangeCounts & {
  judged: number
  failed: Failure[]
  /** Nothing is left to judge. */
  isWhole: boolean
}

/**
 * Judges every active office that was not judged since `since` by today's method, some at a time, each time in a
 * transaction of its own. Any number of passes may run: no office is judged twice. An office that cannot be judged
 * is told of in `failed`, and keeps no other from being judged.
 * @throws what the database throws when it is away, or when no office of a batch could be judged
 */
export async function auditEverything(options: PassOptions): Promise<PassResult> {
  const { since, signal, onBatch, atOnce: most = officesAtOnce } = options
  const today = options.today ?? dayOf(new Date())
  if (!(await areUsualTimesFresh(since))) await countUsualTimes()
  const total = await countUnjudged(since)
  const result: PassResult = { judged: 0, ...noChanges(), failed: [], isWhole: false }
  for (let after: string | undefined; !signal?.aborted;) {
    const batch = await judgeBatch({ since, most, today, ...(after && { after }) })
    if (!batch.last) return { ...result, isWhole: true }
    after = batch.last
    add(result, batch)
    await onBatch?.(batch, { judged: result.judged, total })
  }
  return result
}

/** A pass that goes on judges by the usual times it began with. */
async function areUsualTimesFresh(since: Date): Promise<boolean> {
  return (await db.usualTime.findFirst({ where: { countedAt: { gte: since } } })) !== null
}

function noChanges(): ChangeCounts {
  return { opened: 0, fixed: 0, reopened: 0, withdrawn: 0 }
}

function add(result: PassResult, batch: Batch) {
  result.judged += batch.judged.length
  result.failed.push(...batch.failed)
  for (const change of changes) result[change] += batch[change]
}
