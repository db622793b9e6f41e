import fs from 'node:fs'
import path from 'node:path'
import { Failure, reportFailure } from '../bootstrap/failure.mjs'
import { dataDirectory } from '../bootstrap/paths.mjs'
import { step } from '../bootstrap/progress.mjs'
import { findPostmaster, stopPostmaster } from '../database/postmaster.mjs'
import { claimDataDirectory } from '../server/instance.mjs'
import { openDatabase, updateDatabase } from '../server/open-database.mjs'
import { readSettings } from '../server/settings.mjs'
import { Stopper } from '../server/stopper.mjs'

const stopper = new Stopper().heedSignals()
const code = await run().then(() => 0, reportFailure)
await stopper.stopAll()
process.exit(code)

/** Throws the embedded database away and makes it anew, with the sample offices. */
async function run() {
  const settings = readSettings()
  if (settings.DATABASE_URL !== undefined) {
    throw new Failure(
      '`npm run db:reset` empties the embedded database only; DATABASE_URL names another.',
    )
  }
  claimDataDirectory('npm run db:reset', stopper)
  await step('Removing the embedded database', removeDatabase)
  await updateDatabase(settings, await openDatabase(settings, stopper))
}

async function removeDatabase() {
  const directory = path.join(dataDirectory(), 'postgres')
  const running = findPostmaster(directory)
  if (running) await stopPostmaster(running.pid)
  for (const place of [directory, `${directory}.password`, `${directory}.log`]) {
    fs.rmSync(place, { recursive: true, force: true })
  }
}
