import { spawn } from 'node:child_process'
import { reportFailure } from '../bootstrap/failure.mjs'
import { inRoot, root } from '../bootstrap/paths.mjs'
import { findFreePort } from '../database/cluster.mjs'
import { addressOf, assertFree } from '../server/address.mjs'
import { banner } from '../server/banner.mjs'
import { describeFirstPeople, letFirstPeopleIn } from '../server/first-people.mjs'
import { claimDataDirectory, noteAddress } from '../server/instance.mjs'
import { openJobs } from '../server/jobs.mjs'
import { hasSampleData, openDatabase, updateDatabase } from '../server/open-database.mjs'
import { readSettings } from '../server/settings.mjs'
import { Stopper } from '../server/stopper.mjs'

const stopper = new Stopper().heedSignals()
const code = await run().catch((error) => (stopper.signal.aborted ? 0 : reportFailure(error)))
await stopper.stopAll()
process.exit(code)

/** Next's development server, with the database of `npm start` and without the page store. */
async function run() {
  const settings = readSettings()
  const host = settings.HOST
  const port = settings.PORT || (await findFreePort())
  process.env.SITE_URL ||= addressOf(host, port)
  claimDataDirectory('npm run dev', stopper)
  await assertFree(host, port)
  const database = await openDatabase(settings, stopper)
  await stopper.unlessStopped(() => updateDatabase(settings, database))
  const people = await letFirstPeopleIn({ withSample: hasSampleData(settings) })
  stopper.unlessStopped(() => openJobs(stopper))
  const ended = stopper.unlessStopped(() => startDevelopment(host, port))
  const address = addressOf(host, port)
  noteAddress(address)
  console.log(banner(address, describeFirstPeople(address, people)))
  return Promise.race([ended, stopper.requested.then(() => 0), database.failed])
}

/** @param {string} host @param {number} port @returns {Promise<number>} */
function startDevelopment(host, port) {
  const next = inRoot('node_modules/next/dist/bin/next')
  const child = spawn(process.execPath, [next, 'dev', '-H', host, '-p', String(port)], {
    cwd: root,
    env: { ...process.env, NODE_ENV: 'development', NEXT_TELEMETRY_DISABLED: '1' },
    stdio: 'inherit',
  })
  const ended = new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('exit', (code) => resolve(code ?? 0))
  })
  const stop = async () => {
    child.kill('SIGTERM')
    await ended
  }
  stopper.add({ name: 'Next', stop, force: () => void child.kill('SIGKILL') })
  return ended
}
