import { reportFailure } from '../bootstrap/failure.mjs'
import { borrowDatabase } from '../server/borrow-database.mjs'
import { readSettings } from '../server/settings.mjs'
import { Stopper } from '../server/stopper.mjs'

const stopper = new Stopper().heedSignals()
const code = await run().catch(reportFailure)
await stopper.stopAll()
process.exit(code)

/** Measures auditing in databases of its own on the server; the portal's own is not touched. */
async function run() {
  const { readBenchOptions } = await import('../audit-bench/options.ts')
  const options = readBenchOptions(process.argv.slice(2))
  await borrowDatabase(readSettings(), stopper, 'npm run bench:audit')
  const { benchAudit } = await import('../audit-bench/bench.ts')
  const serverUrl = process.env.DATABASE_URL ?? ''
  const today = new Date().toLocaleDateString('en-CA', { timeZone: 'Asia/Dhaka' })
  return benchAudit({ ...options, serverUrl, today, signal: stopper.signal })
}
