import { reportFailure } from '../bootstrap/failure.mjs'
import { step } from '../bootstrap/progress.mjs'
import { findFreePort } from '../database/cluster.mjs'
import { hasSampleData, openDatabase, updateDatabase } from '../server/open-database.mjs'
import { addressOf, assertFree, explainListening } from '../server/address.mjs'
import { banner } from '../server/banner.mjs'
import { ensureBuilt } from '../server/build.mjs'
import { describeFirstPeople, letFirstPeopleIn } from '../server/first-people.mjs'
import { claimDataDirectory, noteAddress } from '../server/instance.mjs'
import { openJobs } from '../server/jobs.mjs'
import { startNext } from '../server/next-process.mjs'
import { readSettings } from '../server/settings.mjs'
import { Stopper } from '../server/stopper.mjs'
import { supervise } from '../server/supervise.mjs'

const stopper = new Stopper().heedSignals()
const code = await run().then(() => 0, reportUnlessStopped)
await stopper.stopAll()
process.exit(code)

async function run() {
  process.env.NODE_ENV ||= 'production'
  const settings = readSettings()
  const host = settings.HOST
  const port = settings.PORT || (await findFreePort())
  // without a public address the portal's own is the one it listens on
  process.env.SITE_URL ||= addressOf(host, port)
  claimDataDirectory('npm start', stopper)
  await assertFree(host, port)
  await ensureBuilt(stopper.signal)
  const database = await stopper.unlessStopped(() => openDatabase(settings, stopper))
  const [next] = await stopper.unlessStopped(() =>
    Promise.all([step('Starting Next', openNext), updateDatabase(settings, database)]),
  )
  const address = await stopper.unlessStopped(() => openServer(settings, port, next.url))
  const people = await letFirstPeopleIn({ withSample: hasSampleData(settings) })
  stopper.unlessStopped(() => openJobs(stopper))
  console.log(banner(address, describeFirstPeople(address, people)))
  await Promise.race([stopper.requested, database.failed, next.failed])
}

async function openNext() {
  const first = await startNext(await findFreePort())
  const { signal } = stopper
  const restart = () => startNext(Number(first.url.port))
  const { current, failed } = supervise(first, { name: 'Next', signal, restart })
  stopper.add({ name: 'Next', stop: () => current().stop(), force: () => current().force() })
  return { url: first.url, failed }
}

/** @param {import('../../lib/env.ts').Env} settings @param {number} port @param {URL} inner */
async function openServer({ HOST: host, SITE_URL, TRUSTED_PROXIES }, port, inner) {
  const { startServer } = await import('../../lib/delivery/server.ts')
  const address = addressOf(host, port)
  const { server, close } = await startServer({
    host,
    port,
    inner,
    siteHost: new URL(SITE_URL ?? address).host,
    databaseUrl: process.env.DATABASE_URL,
    trustedProxies: TRUSTED_PROXIES,
    logError: (message) => process.stderr.write(`${message}\n`),
  }).catch((error) => {
    throw explainListening(error, host, port)
  })
  stopper.add({ name: 'The server', stop: () => closeSoon(server, close) })
  noteAddress(address)
  return address
}

/** @param {import('node:http').Server} server @param {() => Promise<void>} close */
async function closeSoon(server, close) {
  const timer = setTimeout(() => server.closeAllConnections(), 3000)
  await close()
  clearTimeout(timer)
}

/** @param {unknown} error */
function reportUnlessStopped(error) {
  return stopper.signal.aborted ? 0 : reportFailure(error)
}
