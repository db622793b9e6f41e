import fs from 'node:fs'
import path from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { isRunning, startTimeOf } from './process-identity.mjs'

/**
 * @typedef {{ pid: number, startTime: string | null, command: string }} Holder who holds a lock
 * @typedef {{ release: () => void }} Lock
 */

/**
 * Takes the lock, or says who holds it. A lock whose process is gone is taken over.
 * @param {string} file
 * @param {string} command what the holder is doing, for the message to others
 * @returns {{ lock: Lock } | { holder: Holder }}
 */
export function tryLock(file, command) {
  fs.mkdirSync(path.dirname(file), { recursive: true })
  const mine = { pid: process.pid, startTime: startTimeOf(process.pid), command }
  for (;;) {
    if (claim(file, mine)) return { lock: { release: () => release(file, mine) } }
    const holder = readHolder(file)
    if (holder && isRunning(holder.pid, holder.startTime)) return { holder }
    removeStale(file, holder)
  }
}

/**
 * Runs the work alone: waits while another process holds the lock.
 * @template T
 * @param {string} file
 * @param {{ command: string, onWait: (holder: Holder) => void }} options
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withLock(file, { command, onWait }, work) {
  let told = false
  for (;;) {
    const attempt = tryLock(file, command)
    if ('lock' in attempt) return work().finally(attempt.lock.release)
    if (!told) onWait(attempt.holder)
    told = true
    await delay(200)
  }
}

/** @param {string} file @returns {Holder | null} null when the lock is free or unreadable */
export function readHolder(file) {
  try {
    return JSON.parse(fs.readFileSync(file, 'utf8'))
  } catch {
    return null
  }
}

// link() makes the lock appear whole or not at all
/** @param {string} file @param {Holder} holder */
function claim(file, holder) {
  const draft = `${file}.${process.pid}`
  fs.writeFileSync(draft, JSON.stringify(holder))
  try {
    fs.linkSync(draft, file)
    return true
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === 'EEXIST') return false
    throw error
  } finally {
    fs.rmSync(draft, { force: true })
  }
}

// renamed first, so that of two who find it stale only one removes it, and never a fresh one
/** @param {string} file @param {Holder | null} stale */
function removeStale(file, stale) {
  const aside = `${file}.stale.${process.pid}`
  try {
    fs.renameSync(file, aside)
  } catch {
    return
  }
  const moved = readHolder(aside)
  if (moved && moved.pid !== stale?.pid) fs.renameSync(aside, file)
  else fs.rmSync(aside, { force: true })
}

/** @param {string} file @param {Holder} mine */
function release(file, mine) {
  if (readHolder(file)?.pid === mine.pid) fs.rmSync(file, { force: true })
}
