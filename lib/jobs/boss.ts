// Work that is done later, or at night: kept in the database (schema `jobs`), done once however many portals run.
import 'server-only'
import { inspect } from 'node:util'
import { fromPrisma, PgBoss } from 'pg-boss'
import type { Transaction } from '@/lib/db/transaction'
import type { Mail } from '@/lib/mail/send-mail'

export const jobSchema = 'jobs'

/** The queues, and what a job of each carries. */
export interface Jobs {
  /** A publication whose time has come. */
  'publish-scheduled': { requestId: string }
  /** A change in many offices, of which some are still to be changed. */
  'bulk-edit': { bulkEditId: string }
  /** A mail to be handed over, again and again until the mail server takes it. */
  'send-mail': Mail
  /** Each night: whose charter was not confirmed for three months. */
  remind: Record<string, never>
  /** Each night: what nobody needs any more. */
  clear: Record<string, never>
  /** Each night: every published charter is judged anew. With `unjudged` only those no pass of today's method judged. */
  audit: { unjudged?: true }
  /** Each night: what the tables count, and the figures of the quarter. */
  figures: Record<string, never>
}

const queues = {
  'publish-scheduled': { policy: 'exclusive', retryLimit: 3, retryDelay: 5 },
  // minutes for hundreds of offices: a portal that is gone is noticed after a minute, and the rest goes on
  'bulk-edit': {
    policy: 'exclusive',
    retryLimit: 3,
    retryDelay: 5,
    expireInSeconds: 4 * 3_600,
    heartbeatSeconds: 60,
  },
  // from a minute to an hour apart: about four days, and another retry by hand after that
  'send-mail': { retryLimit: 100, retryDelay: 60, retryBackoff: true, retryDelayMax: 3_600 },
  remind: { policy: 'exclusive', retryLimit: 5, retryDelay: 300 },
  clear: { policy: 'exclusive', retryLimit: 5, retryDelay: 300 },
  // half an hour for a million services: a portal that is gone is noticed after a minute, and the pass goes on
  audit: {
    policy: 'exclusive',
    retryLimit: 20,
    retryDelay: 30,
    expireInSeconds: 4 * 3_600,
    heartbeatSeconds: 60,
  },
  figures: { policy: 'exclusive', retryLimit: 5, retryDelay: 300 },
} as const satisfies Record<keyof Jobs, object>

/** Mails wait at most this long before they are given up. */
const retentionSeconds = 14 * 86_400

/** Connects, and makes the schema and the queues the first time. */
export async function openBoss(
  databaseUrl: string,
  logError: (message: string) => void,
): Promise<PgBoss> {
  const boss = new PgBoss({
    connectionString: databaseUrl,
    schema: jobSchema,
    application_name: 'protishruti-jobs',
    max: 4,
  })
  // what failed in a queue comes as an object of its own, not as an Error
  boss.on('error', (error) => logError(`jobs: ${inspect(error, { breakLength: Infinity })}`))
  await boss.start()
  for (const [name, options] of Object.entries(queues)) {
    await boss.createQueue(name, { ...options, retentionSeconds })
  }
  return boss
}

/** Adds mails to the queue in the transaction that says they were sent: both, or neither. */
export async function queueMails(boss: PgBoss, tx: Transaction, mails: Mail[]): Promise<void> {
  if (mails.length === 0) return
  const jobs = mails.map((data) => ({ data }))
  await boss.insert('send-mail', jobs, { db: fromPrisma(tx) })
}
