import { spawn } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { explainNpm } from './npm-errors.mjs'
import { Failure } from '../failure.mjs'
import { root } from '../paths.mjs'

/**
 * Runs npm with the user's own settings (registry, proxy, cache) and returns what it printed.
 * The npm that started us is used, run by the given Node, so that no other need be in PATH.
 * @param {string[]} args
 * @param {{ node: string, env?: NodeJS.ProcessEnv, purpose: string }} options
 * @returns {Promise<string>}
 */
export async function runNpm(args, { node, env = process.env, purpose }) {
  const npm = findNpm()
  // the flags given to the outer npm reach us as npm_config_*: none of these may decide here
  const flags = ['--loglevel=error', '--no-dry-run', '--no-audit', '--no-fund']
  const child = spawn(node, [npm, ...args, ...flags, '--fetch-retry-maxtimeout=10000'], {
    cwd: root,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const [code, out, err] = await Promise.all([ended(child), text(child.stdout), text(child.stderr)])
  if (code !== 0) throw new Failure(explainNpm(purpose, err + out))
  return out
}

/** The path of npm's own script: the one that started us, else the one beside this Node. */
function findNpm() {
  const given = process.env.npm_execpath
  if (given && path.basename(given) === 'npm-cli.js' && fs.existsSync(given)) return given
  const home = path.dirname(process.execPath)
  const cli = 'node_modules/npm/bin/npm-cli.js'
  const places = [path.join(home, '../lib', cli), path.join(home, cli), ...besideCommand(cli)]
  const found = places.find((place) => fs.existsSync(place))
  if (found) return found
  throw new Failure('npm was not found; install it beside Node and run this with `npm`.')
}

/** @param {string} cli */
function besideCommand(cli) {
  const folders = (process.env.PATH ?? '').split(path.delimiter)
  return folders.flatMap((folder) => [path.join(folder, '../lib', cli), path.join(folder, cli)])
}

/** @param {import('node:child_process').ChildProcess} child @returns {Promise<number | null>} */
function ended(child) {
  return new Promise((resolve, reject) => child.on('error', reject).on('close', resolve))
}

/** @param {import('node:stream').Readable} stream */
async function text(stream) {
  const chunks = []
  for await (const chunk of stream) chunks.push(chunk)
  return Buffer.concat(chunks).toString()
}
