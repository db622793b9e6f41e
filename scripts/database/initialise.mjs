import { spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { Failure } from '../bootstrap/failure.mjs'
import { asAccount } from './account.mjs'
import { postgresPrograms } from './binaries.mjs'

/** The name of the embedded server's one user. */
export const databaseUser = 'protishruti'

const SERVER_VERSION = '18'

/**
 * Makes the data directory of an embedded server when there is none. It appears whole or not at all.
 * @param {string} directory
 * @param {import('./account.mjs').Account | null} account
 * @returns {string} the server's password, kept beside the directory and readable by this user only
 */
export function ensureInitialised(directory, account) {
  if (!fs.existsSync(directory)) initialise(directory, account)
  const version = fs.readFileSync(path.join(directory, 'PG_VERSION'), 'utf8').trim()
  if (version === SERVER_VERSION) return readPassword(directory)
  throw new Failure(
    `The data in ${directory} is of PostgreSQL ${version} and this is ${SERVER_VERSION}; move it away or restore a backup into an empty one.`,
  )
}

/**
 * The password of an initialised server.
 * @param {string} directory
 */
export function readPassword(directory) {
  const file = passwordFile(directory)
  if (fs.existsSync(file)) return fs.readFileSync(file, 'utf8').trim()
  throw new Failure(
    `The database's password file ${file} is missing; restore it, or move ${directory} away.`,
  )
}

/** @param {string} directory @param {import('./account.mjs').Account | null} account */
function initialise(directory, account) {
  const draft = `${directory}.new`
  fs.rmSync(draft, { recursive: true, force: true })
  fs.mkdirSync(draft, { recursive: true, mode: 0o700 })
  const password = randomBytes(24).toString('base64url')
  const handed = path.join(os.tmpdir(), `protishruti-${randomBytes(8).toString('hex')}`)
  fs.writeFileSync(handed, password, { mode: 0o600, flag: 'wx' })
  try {
    if (account) for (const place of [draft, handed]) fs.chownSync(place, account.uid, account.gid)
    runInitdb(draft, handed, account)
    fs.writeFileSync(passwordFile(directory), password, { mode: 0o600 })
    fs.renameSync(draft, directory)
  } finally {
    fs.rmSync(handed, { force: true })
    fs.rmSync(draft, { recursive: true, force: true })
  }
}

/** @param {string} draft @param {string} handed @param {import('./account.mjs').Account | null} account */
function runInitdb(draft, handed, account) {
  const flags = [`--pgdata=${draft}`, `--username=${databaseUser}`, `--pwfile=${handed}`]
  const { initdb } = postgresPrograms()
  const run = asAccount(initdb, [...flags, '--auth=scram-sha-256', ...locale()], account, [draft])
  const result = spawnSync(run.command, run.args, {
    ...run.owner,
    cwd: '/',
    env: serverEnvironment(),
  })
  if (result.status === 0) return
  const said = result.error?.message ?? String(result.stderr).trim().split('\n').at(-1)
  throw new Failure(`The embedded PostgreSQL could not be set up: ${said}`)
}

// pg_trgm finds Bangla only where LC_CTYPE is a UTF-8 one; under C it silently finds nothing
function locale() {
  const names = { win32: 'en-US', darwin: 'en_US.UTF-8' }
  const name = names[/** @type {keyof typeof names} */ (process.platform)] ?? 'C.UTF-8'
  return ['--encoding=UTF8', `--locale=${name}`, '--locale-provider=icu', '--icu-locale=bn-BD']
}

/** What the server's programs need of the environment: a stray PGPORT or LC_ALL must not reach them. */
export function serverEnvironment() {
  const { PATH, Path, TMPDIR, TEMP, SystemRoot } = process.env
  return { PATH, Path, TMPDIR, TEMP, SystemRoot, LC_ALL: 'C' }
}

/** @param {string} directory */
function passwordFile(directory) {
  return `${directory}.password`
}
