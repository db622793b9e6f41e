import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { quiet } from '../bootstrap/commands.mjs'
import { Failure } from '../bootstrap/failure.mjs'
import { root } from '../bootstrap/paths.mjs'

/**
 * @typedef {object} NextProcess Next, serving the build on loopback as a process of its own.
 * @property {URL} url
 * @property {Promise<unknown>} ended
 * @property {() => Promise<void>} stop
 * @property {() => void} force
 */

const program = fileURLToPath(new URL('next-child.mjs', import.meta.url))
const PATIENCE_MS = 5000
const settings = {
  NODE_ENV: 'production',
  NEXT_TELEMETRY_DISABLED: '1',
  // what it is told of the visitor comes from the outer server alone
  BEHIND_DELIVERY: '1',
}

/**
 * Starts Next and waits until it answers.
 * @param {number} port
 * @returns {Promise<NextProcess>}
 */
export async function startNext(port) {
  const child = spawn(process.execPath, [...quiet, program, String(port)], {
    cwd: root,
    env: { ...process.env, ...settings },
    // its own process group, so that Ctrl-C reaches it through us, in order; standard output is ours
    detached: true,
    stdio: ['ignore', 2, 2, 'ipc'],
  })
  const ended = new Promise((resolve) => child.on('exit', resolve).on('error', resolve))
  const ready = new Promise((resolve) => child.once('message', () => resolve('ready')))
  if ((await Promise.race([ready, ended])) !== 'ready') {
    throw new Failure('Next did not start; its messages above say why.')
  }
  const force = () => void child.kill('SIGKILL')
  const stop = async () => {
    child.kill('SIGTERM')
    const timer = setTimeout(force, PATIENCE_MS)
    await ended
    clearTimeout(timer)
  }
  return { url: new URL(`http://127.0.0.1:${port}`), ended, stop, force }
}
