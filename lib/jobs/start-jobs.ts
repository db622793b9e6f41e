import 'server-only'
import type { PgBoss, WorkWithMetadataHandler } from 'pg-boss'
import { db } from '@/lib/db/client'
import { keepQuarter } from '@/lib/audit/figures/keep-quarter'
import { isAnyUnjudged, neverBefore } from '@/lib/audit/nightly/unjudged'
import { runBulkEdit } from '@/lib/bulk-edits/tasks/run-bulk-edit'
import { publishDue } from '@/lib/charters/publication/publish-due'
import { type Mail, sendMail } from '@/lib/mail/send-mail'
import { remindOfDue } from '@/lib/reminders/remind-of-due'
import { auditApart } from './audit-apart'
import { type Jobs, openBoss } from './boss'
import { clearExpired } from './clear-expired'
import { handOn } from './hand-on'

export interface JobOptions {
  databaseUrl: string
  logError: (message: string) => void
}

const handOnMs = 5_000
/** Six in the morning, before offices open. */
const nightly = '0 6 * * *'
/** Before the figures are taken, which count what it finds. */
const auditTime = '0 2 * * *'

/**
 * Begins to do what is due, also what came due while no portal ran, until stopped. Any number of portals may:
 * each job is done by one of them.
 */
export async function startJobs(options: JobOptions): Promise<{ stop: () => Promise<void> }> {
  const boss = await openBoss(options.databaseUrl, options.logError)
  const stopping = new AbortController()
  await work(boss, stopping.signal)
  await boss.schedule('remind', nightly, {}, { tz: 'Asia/Dhaka', missed: 'once' })
  await boss.send('remind', {})
  await boss.schedule('clear', nightly, {}, { tz: 'Asia/Dhaka', missed: 'once' })
  await boss.schedule('figures', nightly, {}, { tz: 'Asia/Dhaka', missed: 'once' })
  await boss.schedule('audit', auditTime, {}, { tz: 'Asia/Dhaka', missed: 'once' })
  if (await isAnyUnjudged()) await boss.send('audit', { unjudged: true })
  const stopWatching = watch(boss, options)
  return {
    stop: async () => {
      stopping.abort()
      await stopWatching()
      await boss.stop({ graceful: true, timeout: 5_000 })
      await db.$disconnect()
    },
  }
}

async function work(boss: PgBoss, stopping: AbortSignal): Promise<void> {
  const often = { pollingIntervalSeconds: 0.5 }
  await boss.work<{ requestId: string }>('publish-scheduled', often, async ([job]) => {
    if (job) await publishDue(job.data.requestId)
  })
  await boss.work<Mail>('send-mail', async ([job]) => {
    if (job) await sendMail(job.data)
  })
  await boss.work('remind', async () => remindOfDue(boss))
  await boss.work('clear', async () => clearExpired())
  await boss.work('figures', async () => keepQuarter())
  await workOnBulkEdits(boss, stopping)
  await workOnAudits(boss, stopping)
}

/** What is left when a portal stops is handed on anew. */
async function workOnBulkEdits(boss: PgBoss, stopping: AbortSignal): Promise<void> {
  const change: WorkWithMetadataHandler<Jobs['bulk-edit']> = async ([job]) => {
    if (!job) return
    const signal = AbortSignal.any([stopping, job.signal])
    await runBulkEdit(job.data.bulkEditId, { signal, isLastTry: job.retryCount >= job.retryLimit })
  }
  await boss.work('bulk-edit', { includeMetadata: true, pollingIntervalSeconds: 0.5 }, change)
}

/** A pass is known by the moment its job was made: done again, after a portal stopped or was killed, it goes on. */
async function workOnAudits(boss: PgBoss, stopping: AbortSignal): Promise<void> {
  const judge: WorkWithMetadataHandler<Jobs['audit']> = async ([job]) => {
    if (!job) return undefined
    const since = job.data.unjudged ? neverBefore : job.createdOn
    return auditApart(since, AbortSignal.any([stopping, job.signal]))
  }
  await boss.work('audit', { includeMetadata: true }, judge)
}

/** Looks every few seconds for what people asked for since: their requests are rows, made without the queue. */
function watch(boss: PgBoss, { logError }: JobOptions): () => Promise<void> {
  let timer: NodeJS.Timeout | undefined
  let isStopped = false
  const look = async () => {
    await handOn(boss).catch((error: unknown) => logError(`jobs: ${String(error)}`))
    if (!isStopped) timer = setTimeout(() => (running = look()), handOnMs)
  }
  let running = look()
  return async () => {
    isStopped = true
    clearTimeout(timer)
    await running
  }
}
