import { spawn } from 'node:child_process'
import os from 'node:os'
import { commandNamed, nodeArguments } from './commands.mjs'
import { inRoot, root } from './paths.mjs'
import { prepare } from './prepare.mjs'

const forwarded = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])

/**
 * Makes the machine ready and runs a command to its end.
 * @param {string | undefined} name
 * @param {string[]} args the person's own arguments
 * @returns {Promise<number>} the command's exit code
 */
export async function run(name, args) {
  const command = commandNamed(name)
  const { node, env } = await prepare()
  // the channel tells the command that we are gone, should we be killed without a chance to say so
  const child = spawn(node, nodeArguments(command, args), {
    cwd: command.isAtCaller ? (process.env.INIT_CWD ?? process.cwd()) : root,
    env: { ...env, TSX_TSCONFIG_PATH: inRoot('tsconfig.json') },
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  })
  for (const signal of forwarded) process.on(signal, () => child.kill(signal))
  const watch = watchParent(() => child.kill('SIGTERM'))
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('exit', (code, signal) => {
      clearInterval(watch)
      resolve(code ?? 128 + os.constants.signals[signal ?? 'SIGTERM'])
    })
  })
}

/**
 * Notices that npm was stopped: it passes a signal on to its shell only, which ends without telling us.
 * @param {() => void} onGone
 */
function watchParent(onGone) {
  if (process.env.npm_lifecycle_event === undefined) return undefined
  const parent = process.ppid
  const timer = setInterval(() => {
    if (process.ppid === parent) return
    clearInterval(timer)
    onGone()
  }, 100)
  return timer
}
