import { step } from '../bootstrap/progress.mjs'
import { checkServer } from '../database/check.mjs'
import { startEmbeddedDatabase } from '../database/embedded.mjs'
import { fillDatabase } from '../database/fill.mjs'
import { supervise } from './supervise.mjs'

/**
 * @typedef {object} OpenedDatabase
 * @property {string} url
 * @property {Promise<never>} failed rejects when the embedded server cannot be kept running
 */

/**
 * Opens the database of this run: the operator's own where DATABASE_URL is set, else the embedded one, which is
 * kept running and stopped with the rest. Sets DATABASE_URL.
 * @param {import('../../lib/env.ts').Env} settings
 * @param {import('./stopper.mjs').Stopper} stopper
 * @returns {Promise<OpenedDatabase>}
 */
export function openDatabase({ DATABASE_URL }, stopper) {
  return DATABASE_URL === undefined ? openEmbedded(stopper) : openGiven(DATABASE_URL)
}

/**
 * Brings the opened database up to date. Sample data goes only into the embedded one, or where SAMPLE_DATA=1
 * asks for it.
 * @param {import('../../lib/env.ts').Env} settings as they were before it was opened
 * @param {OpenedDatabase} opened
 */
export function updateDatabase(settings, { url }) {
  const withSample = hasSampleData(settings)
  return step('Bringing the database up to date', () => fillDatabase(url, { withSample }))
}

/**
 * Whether this run has the sample offices and their people.
 * @param {import('../../lib/env.ts').Env} settings as they were before the database was opened
 */
export function hasSampleData({ DATABASE_URL, SAMPLE_DATA }) {
  return SAMPLE_DATA ?? DATABASE_URL === undefined
}

/** @param {import('./stopper.mjs').Stopper} stopper */
async function openEmbedded(stopper) {
  const first = await step('Starting PostgreSQL', () => startEmbeddedDatabase())
  const { signal } = stopper
  const restart = () => startEmbeddedDatabase(first.port)
  const { current, failed } = supervise(first, { name: 'PostgreSQL', signal, restart })
  const force = () => void current().stop({ isForced: true })
  stopper.add({ name: 'PostgreSQL', stop: () => current().stop(), force })
  process.env.DATABASE_URL = first.url
  return { url: first.url, failed }
}

/** @param {string} url */
async function openGiven(url) {
  await step('Checking the database of DATABASE_URL', () => checkServer(url))
  return { url, failed: /** @type {Promise<never>} */ (new Promise(() => {})) }
}
