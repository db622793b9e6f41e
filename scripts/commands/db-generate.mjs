import { reportFailure } from '../bootstrap/failure.mjs'
import { borrowDatabase } from '../server/borrow-database.mjs'
import { readSettings } from '../server/settings.mjs'
import { Stopper } from '../server/stopper.mjs'

const stopper = new Stopper().heedSignals()
const code = await run().then(() => 0, reportFailure)
await stopper.stopAll()
process.exit(code)

/** Fills the database with generated offices, for measuring at size. */
async function run() {
  const { readGenerateOptions } = await import('../generate/options.ts')
  const options = readGenerateOptions(process.argv.slice(2), todayInDhaka())
  await borrowDatabase(readSettings(), stopper, 'npm run db:generate')
  const { generate } = await import('../generate/generate.ts')
  const { offices, seconds } = await generate(options)
  console.log(`${offices} offices in ${seconds.toFixed(0)} s, seed ${options.seed}, ${options.day}`)
}

function todayInDhaka() {
  return new Date().toLocaleDateString('en-CA', { timeZone: 'Asia/Dhaka' })
}
