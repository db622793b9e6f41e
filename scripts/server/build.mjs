import { spawn } from 'node:child_process'
import fs from 'node:fs'
import { Failure } from '../bootstrap/failure.mjs'
import { withLock } from '../bootstrap/lock.mjs'
import { inRoot, root } from '../bootstrap/paths.mjs'
import { say, step } from '../bootstrap/progress.mjs'
import { fingerprint } from './fingerprint.mjs'

const folders = ['app', 'components', 'lib', 'messages', 'public', 'prisma/schema.prisma']
const configuration = ['next.config.ts', 'postcss.config.mjs', 'tsconfig.json', 'package-lock.json']
const marker = inRoot('.next/protishruti-inputs')

/** Whether `.next` holds a production build of the sources as they are. */
export function isBuilt() {
  if (!fs.existsSync(inRoot('.next/BUILD_ID')) || !fs.existsSync(marker)) return false
  return fs.readFileSync(marker, 'utf8') === hashInputs()
}

/**
 * Builds the product for production when there is no build of the sources as they are.
 * @param {AbortSignal} [signal] ends the build
 */
export async function ensureBuilt(signal) {
  if (isBuilt()) return
  const onWait = () => say('… Waiting for another command to finish building')
  await withLock(inRoot('.data/build.lock'), { command: 'build', onWait }, async () => {
    if (!isBuilt()) await step('Building the product', () => build(signal))
  })
}

/** @param {AbortSignal} [signal] */
async function build(signal) {
  const inputs = hashInputs()
  fs.rmSync(marker, { force: true })
  const { code, output } = await runNextBuild(signal)
  if (signal?.aborted) throw new Failure('The build was interrupted.')
  if (code !== 0) throw new Failure(`The product could not be built; Next said:\n${output}`)
  fs.writeFileSync(marker, inputs)
}

/** @param {AbortSignal} [signal] @returns {Promise<{ code: number | null, output: string }>} */
function runNextBuild(signal) {
  const next = inRoot('node_modules/next/dist/bin/next')
  const child = spawn(process.execPath, [next, 'build'], {
    cwd: root,
    env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  signal?.addEventListener('abort', () => child.kill())
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (output += text))
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) => resolve({ code, output: output.trim() }))
  })
}

function hashInputs() {
  // the generated client follows from the schema
  return fingerprint(root, [...folders, ...configuration], (place) =>
    place.startsWith('lib/db/generated/'),
  )
}
