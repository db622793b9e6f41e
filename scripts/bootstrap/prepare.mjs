import path from 'node:path'
import { generateClient, isClientGenerated } from './client.mjs'
import { areDependenciesInstalled, installDependencies, linkLibraries } from './dependencies.mjs'
import { withLock } from './lock.mjs'
import { inRoot } from './paths.mjs'
import { say } from './progress.mjs'
import { chooseRuntime, fetchRuntime } from './runtime.mjs'

/**
 * Makes the machine ready: a Node that is new enough, the locked packages, the database client.
 * Does nothing, silently, when all is there; of several at once one works and the others wait.
 * @returns {Promise<{ node: string, env: NodeJS.ProcessEnv }>} the Node to run with, first in its PATH
 */
export async function prepare() {
  if (!isPrepared())
    await withLock(inRoot('.data/prepare.lock'), { command: 'prepare', onWait }, work)
  const { node } = chooseRuntime()
  return { node, env: withFirstInPath(process.env, path.dirname(node)) }
}

function isPrepared() {
  if (!chooseRuntime().isReady || !areDependenciesInstalled()) return false
  linkLibraries()
  return isClientGenerated()
}

async function work() {
  const { node, isReady } = chooseRuntime()
  if (!isReady) await fetchRuntime(node)
  const runtime = { node, env: withFirstInPath(process.env, path.dirname(node)) }
  if (!areDependenciesInstalled()) await installDependencies(runtime)
  linkLibraries()
  if (!isClientGenerated()) await generateClient(runtime)
}

/** @param {import('./lock.mjs').Holder} holder */
function onWait(holder) {
  say(`… Waiting for another command to finish installing (process ${holder.pid})`)
}

/**
 * An environment whose PATH begins with a folder.
 * @param {Record<string, string | undefined>} env
 * @param {string} folder
 * @returns {NodeJS.ProcessEnv}
 */
export function withFirstInPath(env, folder) {
  // Windows writes it "Path"
  const name = Object.keys(env).find((key) => key.toUpperCase() === 'PATH') ?? 'PATH'
  const value = [folder, env[name]].filter(Boolean).join(path.delimiter)
  return /** @type {NodeJS.ProcessEnv} */ ({ ...env, [name]: value })
}
