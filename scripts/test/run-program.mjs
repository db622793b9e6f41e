import { spawn } from 'node:child_process'
import { root } from '../bootstrap/paths.mjs'

// a developer's own settings must not reach tests; an empty value also keeps those of a .env file away
const unset = ['DATABASE_URL', 'DATABASE_REPLICA_URL', 'DATA_DIR', 'HOST', 'PORT']
const alsoUnset = ['SITE_URL', 'SITE_HOSTS', 'SAMPLE_DATA', 'NODE_ENV', 'TRUSTED_PROXIES']
const ofPeople = [
  'AUTH_SECRET',
  'REQUIRE_SECOND_FACTOR',
  'SMTP_URL',
  'MAIL_FROM',
  'BEHIND_DELIVERY',
]
const clean = Object.fromEntries([...unset, ...alsoUnset, ...ofPeople].map((name) => [name, '']))

/**
 * Runs a Node program to its end, in view; it is stopped when we are.
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} [env] added to the environment
 * @returns {Promise<number>} its exit code
 */
export function runProgram(args, env = {}) {
  const child = spawn(process.execPath, args, {
    cwd: root,
    env: { ...process.env, ...clean, NEXT_TELEMETRY_DISABLED: '1', ...env },
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  const forward = (/** @type {NodeJS.Signals} */ signal) => void child.kill(signal)
  process.on('SIGINT', forward).on('SIGTERM', forward)
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('exit', (code) => {
      process.off('SIGINT', forward).off('SIGTERM', forward)
      resolve(code ?? 1)
    })
  })
}
