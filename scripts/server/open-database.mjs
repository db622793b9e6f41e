import { step } from '../bootstrap/progress.mjs'
import { checkServer } from '../database/check.mjs'
import { startEmbeddedDatabase } from '../database/embedded.mjs'
import { fillDatabase } from '../database/fill.mjs'
import { supervise } from './supervise.mjs'

/**
 * Opens the database of this run, up to date: the operator's own where DATABASE_URL is set, else the embedded
 * one, which is kept running and stopped with the rest. Sample data goes only into the embedded one, or where
 * SAMPLE_DATA=1 asks for it.
 * @param {import('../../lib/env.ts').Env} settings
 * @param {import('./stopper.mjs').Stopper} stopper
 * @returns {Promise<{ failed: Promise<never> }>} `failed` rejects when the embedded one cannot be kept running
 */
export async function openDatabase(settings, stopper) {
  const isOwn = settings.DATABASE_URL === undefined
  const opened = isOwn ? await openEmbedded(stopper) : await openGiven(settings.DATABASE_URL ?? '')
  const withSample = settings.SAMPLE_DATA ?? isOwn
  await step('Bringing the database up to date', () => fillDatabase(opened.url, { withSample }))
  return opened
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
