import fs from 'node:fs'
import path from 'node:path'
import { Failure } from './failure.mjs'
import { runNpm } from './packages/npm.mjs'
import { inRoot } from './paths.mjs'
import { isAtLeast, isMusl, nodePackageFor, oldestNode, pinnedNode } from './platform.mjs'
import { step } from './progress.mjs'
import { hasIntegrity, readTarballEntry } from './packages/tarball.mjs'

/**
 * The Node to run with: this one when it is new enough, else the pinned one under `.data/runtime`.
 * @returns {{ node: string, isReady: boolean }}
 */
export function chooseRuntime() {
  if (isAtLeast(process.versions.node, oldestNode)) return { node: process.execPath, isReady: true }
  const binary = process.platform === 'win32' ? 'node.exe' : 'node'
  const node = inRoot('.data/runtime', `node-${pinnedNode}`, 'bin', binary)
  return { node, isReady: fs.existsSync(node) }
}

/**
 * Fetches the pinned Node from npm and puts it at `node`, after checking its integrity hash.
 * @param {string} node
 */
export async function fetchRuntime(node) {
  const wanted = nodePackageFor(process.platform, process.arch)
  if (!wanted || isMusl()) throw new Failure(explainUnsupported())
  await step(`Fetching Node ${pinnedNode} from npm`, () => unpackRuntime(node, wanted))
}

/** @param {string} node @param {NonNullable<ReturnType<typeof nodePackageFor>>} wanted */
async function unpackRuntime(node, wanted) {
  const workshop = inRoot('.data/runtime', `fetch-${process.pid}`)
  fs.mkdirSync(workshop, { recursive: true })
  try {
    const bytes = await download(wanted, workshop)
    if (!hasIntegrity(bytes, wanted.integrity)) {
      throw new Failure(
        `The fetched ${wanted.name} does not match its pinned hash and was not used.`,
      )
    }
    const binary = readTarballEntry(bytes, `package/${wanted.binary}`)
    if (!binary) throw new Failure(`The package ${wanted.name} holds no ${wanted.binary}.`)
    const draft = path.join(workshop, path.basename(node))
    fs.writeFileSync(draft, binary, { mode: 0o755 })
    fs.mkdirSync(path.dirname(node), { recursive: true })
    fs.renameSync(draft, node)
  } finally {
    fs.rmSync(workshop, { recursive: true, force: true })
  }
}

/** @param {{ name: string, version: string }} wanted @param {string} folder */
async function download({ name, version }, folder) {
  const args = ['pack', `${name}@${version}`, '--pack-destination', folder]
  await runNpm(args, { node: process.execPath, purpose: `Node ${version} could not be fetched` })
  return fs.readFileSync(path.join(folder, `${name}-${version}.tgz`))
}

function explainUnsupported() {
  const machine = `${process.platform} ${process.arch}${isMusl() ? ' with musl' : ''}`
  return `No Node is pinned for ${machine}; install Node ${oldestNode} or later and try again.`
}
