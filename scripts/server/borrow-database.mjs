import { setTimeout as delay } from 'node:timers/promises'
import { say } from '../bootstrap/progress.mjs'
import { findEmbeddedUrl } from '../database/embedded.mjs'
import { findOrBecomeInstance } from './instance.mjs'
import { openDatabase, updateDatabase } from './open-database.mjs'

/**
 * Lends a command the database: that of DATABASE_URL, else the embedded one of a running `npm start` or
 * `npm run dev`, else the embedded one started for as long as the command runs. Sets DATABASE_URL.
 * @param {import('../../lib/env.ts').Env} settings
 * @param {import('./stopper.mjs').Stopper} stopper
 * @param {string} command as a person types it
 */
export async function borrowDatabase(settings, stopper, command) {
  const open = async () => updateDatabase(settings, await openDatabase(settings, stopper))
  if (settings.DATABASE_URL !== undefined) return open()
  for (let told = false; ; told = true) {
    const instance = findOrBecomeInstance(command, stopper)
    if (!instance) return open()
    // one that has an address serves until it is stopped; others are starting, stopping, or will be done soon
    const url = instance.address ? findEmbeddedUrl() : null
    if (url) return void (process.env.DATABASE_URL = url)
    if (!told) say(`… Waiting for \`${instance.command}\` (process ${instance.pid})`)
    await delay(200)
    stopper.signal.throwIfAborted()
  }
}
