import { execFileSync, spawnSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { Failure } from '../bootstrap/failure.mjs'

/** @typedef {{ uid: number, gid: number }} Account whose rights PostgreSQL runs with, in root's place */

/**
 * The account that PostgreSQL runs as, because it refuses to run as root; null for ordinary users.
 * @returns {Account | null}
 */
export function postgresAccount() {
  if (process.getuid?.() !== 0) return null
  const existing = findAccount('postgres')
  if (existing) return existing
  const made = spawnSync('useradd', ['--system', '--user-group', '--no-create-home', 'postgres'])
  const account = made.status === 0 ? findAccount('postgres') : null
  if (account) return account
  throw new Failure(
    'PostgreSQL does not run as root and no account could be made for it; add a user "postgres" or start as an ordinary user.',
  )
}

/**
 * How to spawn a program with an account's rights. Where a folder above its files is closed to that
 * account (a clone under /root), the program keeps root's right to pass through folders, and no other.
 * @param {string} program
 * @param {string[]} args
 * @param {Account | null} account
 * @param {string[]} files what the program must reach
 * @returns {{ command: string, args: string[], owner: Partial<Account> }}
 */
export function asAccount(program, args, account, files) {
  if (!account) return { command: program, args, owner: {} }
  if ([program, ...files].every((file) => isReachable(file, account))) {
    return { command: program, args, owner: account }
  }
  // the last of them lets the right count for access(2) too, with which PostgreSQL looks for its programs
  const right = ['--inh-caps=+dac_override', '--ambient-caps=+dac_override']
  const passing = [...right, '--securebits=+no_setuid_fixup']
  const ids = [`--reuid=${account.uid}`, `--regid=${account.gid}`, '--clear-groups']
  return { command: 'setpriv', args: [...ids, ...passing, program, ...args], owner: {} }
}

/** @param {string} name @returns {Account | null} */
function findAccount(name) {
  try {
    const [uid, gid] = ['-u', '-g'].map((flag) =>
      Number(execFileSync('id', [flag, name], { stdio: ['ignore', 'pipe', 'ignore'] })),
    )
    return { uid, gid }
  } catch {
    return null
  }
}

/** @param {string} file @param {Account} account */
function isReachable(file, { uid, gid }) {
  for (let folder = path.dirname(file); ; folder = path.dirname(folder)) {
    const { mode, uid: owner, gid: group } = fs.statSync(folder)
    const bit = owner === uid ? 0o100 : group === gid ? 0o010 : 0o001
    if (!(mode & bit)) return false
    if (folder === path.dirname(folder)) return true
  }
}
