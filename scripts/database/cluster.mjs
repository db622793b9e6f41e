import { spawn } from 'node:child_process'
import fs from 'node:fs'
import net from 'node:net'
import { Failure } from '../bootstrap/failure.mjs'
import { asAccount, postgresAccount } from './account.mjs'
import { postgresPrograms } from './binaries.mjs'
import { databaseUser, ensureInitialised, readPassword, serverEnvironment } from './initialise.mjs'
import { findPostmaster, forgetPostmaster, stopPostmaster, waitUntilReady } from './postmaster.mjs'

/**
 * @typedef {object} Cluster An embedded PostgreSQL server that this process started.
 * @property {number} port
 * @property {(database: string) => string} urlOf the address of one of its databases
 * @property {Promise<void>} ended settles when the server's process is gone, whoever ended it
 * @property {(options?: { isForced?: boolean }) => Promise<void>} stop
 */

/**
 * Starts the embedded server on a data directory, making it first when there is none.
 * A server that an earlier, killed process left behind is stopped first. Listens on 127.0.0.1 only.
 * @param {string} directory
 * @param {{ settings?: Record<string, string>, port?: number }} [options]
 * @returns {Promise<Cluster>}
 */
export async function startCluster(directory, { settings = {}, port } = {}) {
  const account = postgresAccount()
  const password = ensureInitialised(directory, account)
  const orphan = findPostmaster(directory)
  if (orphan) await stopPostmaster(orphan.pid)
  forgetPostmaster(directory)
  const chosen = port ?? (await findFreePort())
  const child = spawnServer(directory, account, { ...defaults, ...settings, port: String(chosen) })
  const ended = new Promise((resolve) => child.on('exit', resolve).on('error', resolve))
  let hasEnded = false
  ended.then(() => (hasEnded = true))
  const postmaster = await waitUntilReady(directory, () => hasEnded)
  if (!postmaster)
    throw new Failure(`The embedded PostgreSQL did not start: ${lastFault(directory)}`)
  return {
    port: chosen,
    urlOf: (database) => urlOf(chosen, password, database),
    ended: ended.then(() => {}),
    stop: (options) => stopPostmaster(postmaster.pid, options),
  }
}

/**
 * The address of a database on the server that another process runs on the directory, or null.
 * @param {string} directory
 * @param {string} database
 */
export function findRunningUrl(directory, database) {
  const running = findPostmaster(directory)
  return running?.isReady ? urlOf(running.port, readPassword(directory), database) : null
}

const defaults = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: '60',
  timezone: 'UTC',
  log_timezone: 'UTC',
}

/**
 * Its own process group, so that Ctrl-C in a terminal reaches us and not the server; its messages go to a
 * file, so that it does not hang on a pipe should we be killed.
 * @param {string} directory
 * @param {import('./account.mjs').Account | null} account
 * @param {Record<string, string>} settings
 */
function spawnServer(directory, account, settings) {
  const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  const { postgres } = postgresPrograms()
  const run = asAccount(postgres, ['-D', directory, ...flags], account, [directory])
  const log = fs.openSync(`${directory}.log`, 'w', 0o600)
  try {
    const stdio = /** @type {const} */ (['ignore', log, log])
    const options = { ...run.owner, cwd: '/', env: serverEnvironment(), detached: true }
    return spawn(run.command, run.args, { ...options, stdio: [...stdio] })
  } finally {
    fs.closeSync(log)
  }
}

/** @param {number} port @param {string} password @param {string} database */
function urlOf(port, password, database) {
  return `postgresql://${databaseUser}:${password}@127.0.0.1:${port}/${database}`
}

/** @returns {Promise<number>} */
export function findFreePort() {
  return new Promise((resolve, reject) => {
    const server = net.createServer().on('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const { port } = /** @type {net.AddressInfo} */ (server.address())
      server.close(() => resolve(port))
    })
  })
}

/** @param {string} directory */
function lastFault(directory) {
  const lines = fs.readFileSync(`${directory}.log`, 'utf8').trim().split('\n')
  return (
    lines.findLast((line) => /FATAL|PANIC|error/i.test(line)) ?? lines.at(-1) ?? 'it said nothing.'
  )
}
