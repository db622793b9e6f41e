import fs from 'node:fs'
import path from 'node:path'
import { Failure } from '../bootstrap/failure.mjs'
import { tryLock } from '../bootstrap/lock.mjs'
import { dataDirectory } from '../bootstrap/paths.mjs'

/** @typedef {import('../bootstrap/lock.mjs').Holder & { address: string | null }} Instance */

/**
 * Makes this process the only one that works on the data directory, until it stops.
 * @param {string} command as a person types it, for the message to the next who tries
 * @param {import('./stopper.mjs').Stopper} stopper
 * @throws {Failure} naming the process that has it
 */
export function claimDataDirectory(command, stopper) {
  const instance = findOrBecomeInstance(command, stopper)
  if (!instance) return
  const { command: theirs, pid, address } = instance
  const where = address ? ` at ${address}` : ''
  throw new Failure(
    `\`${theirs}\` is already running${where} on this data (process ${pid}); stop it first: kill ${pid}`,
  )
}

/**
 * Claims the data directory like `claimDataDirectory`, or says which process has it.
 * @param {string} command
 * @param {import('./stopper.mjs').Stopper} stopper
 * @returns {Instance | null} null when it is ours
 */
export function findOrBecomeInstance(command, stopper) {
  const attempt = tryLock(path.join(dataDirectory(), 'lock'), command)
  if ('holder' in attempt) return { ...attempt.holder, address: readAddress() }
  const release = async () => {
    fs.rmSync(addressFile(), { force: true })
    attempt.lock.release()
  }
  fs.rmSync(addressFile(), { force: true })
  stopper.add({ name: 'The lock', stop: release })
  return null
}

/**
 * Notes where this server answers: from now on other commands may ask for its database.
 * @param {string} address
 */
export function noteAddress(address) {
  fs.writeFileSync(addressFile(), address)
}

function readAddress() {
  return fs.existsSync(addressFile()) ? fs.readFileSync(addressFile(), 'utf8') : null
}

function addressFile() {
  return path.join(dataDirectory(), 'address')
}
