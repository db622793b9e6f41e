import fs from 'node:fs'
import path from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { Failure } from '../bootstrap/failure.mjs'
import { isRunning } from '../bootstrap/process-identity.mjs'

/** @typedef {{ pid: number, port: number, isReady: boolean }} Postmaster a running PostgreSQL server */

/**
 * The server that runs on a data directory, by its `postmaster.pid`; null when none does.
 * A file left by a crash may name a process that is now something else: that is no server.
 * @param {string} directory
 * @returns {Postmaster | null}
 */
export function findPostmaster(directory) {
  const postmaster = readPostmaster(directory)
  if (!postmaster || !isRunning(postmaster.pid)) return null
  return isServerOf(postmaster.pid, directory) ? postmaster : null
}

/** Removes a `postmaster.pid` that a crash left: PostgreSQL would take its number for a running server. */
export function forgetPostmaster(/** @type {string} */ directory) {
  fs.rmSync(pidFile(directory), { force: true })
}

/**
 * Waits until the server accepts connections.
 * @param {string} directory
 * @param {() => boolean} hasEnded whether the process is gone, so that waiting is vain
 * @returns {Promise<Postmaster | null>} null when it ended instead
 */
export async function waitUntilReady(directory, hasEnded) {
  for (let waited = 0; waited < 60_000; waited += 20) {
    const postmaster = findPostmaster(directory)
    if (postmaster?.isReady) return postmaster
    if (hasEnded()) return null
    await delay(20)
  }
  throw new Failure(
    'PostgreSQL did not become ready within a minute; see postgres.log beside its data.',
  )
}

/**
 * Stops a server: politely, then without waiting for clients, then by force.
 * What was committed survives each of the three.
 * @param {number} pid
 * @param {{ isForced?: boolean }} [options]
 */
export async function stopPostmaster(pid, { isForced = false } = {}) {
  const ways = /** @type {const} */ ([
    ['SIGINT', 15_000],
    ['SIGQUIT', 5000],
    ['SIGKILL', 5000],
  ])
  for (const [signal, patience] of isForced ? ways.slice(1) : ways) {
    if (!sendSignal(pid, signal)) return
    for (let waited = 0; waited < patience; waited += 10) {
      if (!isRunning(pid)) return
      await delay(10)
    }
  }
}

/** @param {string} directory @returns {Postmaster | null} */
function readPostmaster(directory) {
  try {
    const lines = fs.readFileSync(pidFile(directory), 'utf8').split('\n')
    const [pid, port] = [Number(lines[0]), Number(lines[3])]
    return pid > 0 ? { pid, port, isReady: lines[7]?.trim() === 'ready' } : null
  } catch {
    return null
  }
}

/** @param {number} pid @param {string} directory */
function isServerOf(pid, directory) {
  try {
    return fs.readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0').includes(directory)
  } catch {
    // a system without /proc cannot tell
    return !fs.existsSync('/proc')
  }
}

/** @param {number} pid @param {NodeJS.Signals} signal @returns {boolean} whether there was one to send it to */
function sendSignal(pid, signal) {
  try {
    return process.kill(pid, signal)
  } catch {
    return false
  }
}

/** @param {string} directory */
function pidFile(directory) {
  return path.join(directory, 'postmaster.pid')
}
