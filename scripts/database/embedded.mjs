import fs from 'node:fs'
import path from 'node:path'
import { dataDirectory } from '../bootstrap/paths.mjs'
import { findRunningUrl, startCluster } from './cluster.mjs'
import { ensureDatabase } from './databases.mjs'

/** The one database of the embedded server. */
const DATABASE = 'protishruti'

/**
 * @typedef {import('./cluster.mjs').Cluster & { url: string }} EmbeddedDatabase
 * The embedded server with the product's database in it.
 */

/**
 * Starts the product's own database under the data directory.
 * @param {number} [port] the one it had before, so that its address stays
 * @returns {Promise<EmbeddedDatabase>}
 */
export async function startEmbeddedDatabase(port) {
  fs.mkdirSync(dataDirectory(), { recursive: true })
  const cluster = await startCluster(directory(), { port })
  await ensureDatabase(cluster.urlOf('postgres'), DATABASE)
  return { ...cluster, url: cluster.urlOf(DATABASE) }
}

/** The address of the product's own database when another command, such as `npm start`, runs it; else null. */
export function findEmbeddedUrl() {
  return findRunningUrl(directory(), DATABASE)
}

function directory() {
  return path.join(dataDirectory(), 'postgres')
}
