import fs from 'node:fs'
import path from 'node:path'
import { Failure } from '../bootstrap/failure.mjs'
import { tryLock } from '../bootstrap/lock.mjs'
import { dataDirectory } from '../bootstrap/paths.mjs'

/**
 * Makes this process the only one that works on the data directory, until it releases it or ends.
 * @param {string} command as a person types it, for the message to the next who tries
 * @throws {Failure} naming the process that has it
 */
export function claimDataDirectory(command) {
  const attempt = tryLock(path.join(dataDirectory(), 'lock'), command)
  if ('lock' in attempt) return attempt.lock
  const { command: theirs, pid } = attempt.holder
  const where = readAddress()
  const place = where && theirs === 'npm start' ? ` at ${where}` : ''
  throw new Failure(
    `\`${theirs}\` is already running${place} on this data (process ${pid}); stop it first: kill ${pid}`,
  )
}

/** Notes where the running server answers, for whoever asks next. */
export function noteAddress(/** @type {string} */ address) {
  fs.writeFileSync(addressFile(), address)
}

export function forgetAddress() {
  fs.rmSync(addressFile(), { force: true })
}

function readAddress() {
  return fs.existsSync(addressFile()) ? fs.readFileSync(addressFile(), 'utf8') : null
}

function addressFile() {
  return path.join(dataDirectory(), 'address')
}
