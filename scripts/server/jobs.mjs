import { setTimeout as delay } from 'node:timers/promises'
import { say } from '../bootstrap/progress.mjs'

const RETRY_MS = 60_000

/**
 * Does what is due at a time or at night (scheduled publications, mails, reminders) as long as this process runs.
 * A portal that cannot do it still serves its pages: it says why, and tries again each minute.
 * @param {import('./stopper.mjs').Stopper} stopper
 */
export function openJobs(stopper) {
  const { signal } = stopper
  /** @type {{ stop: () => Promise<void> } | undefined} */
  let jobs
  const begin = async () => {
    while (!signal.aborted && !jobs) {
      jobs = await start().catch((error) => {
        say(`✗ Scheduled work cannot begin, trying again in a minute: ${error}`)
        return undefined
      })
      if (!jobs) await delay(RETRY_MS, undefined, { signal }).catch(() => {})
    }
  }
  const begun = begin()
  const stop = async () => {
    await begun
    await jobs?.stop()
  }
  stopper.add({ name: 'Scheduled work', stop })
}

async function start() {
  const { startJobs } = await import('../../lib/jobs/start-jobs.ts')
  return startJobs({
    databaseUrl: process.env.DATABASE_URL ?? '',
    logError: (message) => process.stderr.write(`${message}\n`),
  })
}
