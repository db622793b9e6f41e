import { randomBytes } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { inRoot } from '../bootstrap/paths.mjs'
import { isRunning, startTimeOf } from '../bootstrap/process-identity.mjs'
import { startCluster } from './cluster.mjs'
import { findPostmaster, stopPostmaster } from './postmaster.mjs'

const home = inRoot('.data/scratch')

// nothing in a scratch server outlives it, so it need not be written safely to disk
const hasty = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }

/**
 * A folder for one run, under `.data/scratch`. Those of runs that were killed are cleared away first.
 * @param {string} purpose as `e2e`
 * @returns {Promise<{ directory: string, remove: () => void }>}
 */
export async function makeScratch(purpose) {
  await sweep()
  const owner = `${process.pid}-${startTimeOf(process.pid) ?? 0}`
  const directory = path.join(home, `${purpose}-${owner}-${randomBytes(3).toString('hex')}`)
  fs.mkdirSync(directory, { recursive: true })
  const remove = () => fs.rmSync(directory, { recursive: true, force: true, maxRetries: 3 })
  return { directory, remove }
}

/**
 * An empty PostgreSQL server for one run of tests or checks; `stop` leaves nothing behind.
 * @param {string} purpose
 * @returns {Promise<import('./cluster.mjs').Cluster>}
 */
export async function startScratchCluster(purpose) {
  const { directory, remove } = await makeScratch(purpose)
  const cluster = await startCluster(path.join(directory, 'postgres'), { settings: hasty })
  const stop = () => cluster.stop().finally(remove)
  return { ...cluster, stop }
}

async function sweep() {
  if (!fs.existsSync(home)) return
  for (const name of fs.readdirSync(home)) {
    const [pid, startTime] = name.split('-').slice(-3, -1)
    if (isRunning(Number(pid), startTime === '0' ? null : startTime)) continue
    const directory = path.join(home, name)
    for (const place of [directory, ...listFolders(directory)]) {
      const orphan = findPostmaster(path.join(place, 'postgres'))
      if (orphan) await stopPostmaster(orphan.pid, { isForced: true })
    }
    fs.rmSync(directory, { recursive: true, force: true, maxRetries: 3 })
  }
}

/** @param {string} directory */
function listFolders(directory) {
  const entries = fs.readdirSync(directory, { withFileTypes: true })
  return entries
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => path.join(directory, name))
}
