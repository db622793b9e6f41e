import { reportFailure } from '../bootstrap/failure.mjs'
import { say } from '../bootstrap/progress.mjs'
import { borrowDatabase } from '../server/borrow-database.mjs'
import { readSettings } from '../server/settings.mjs'
import { Stopper } from '../server/stopper.mjs'

// What was found goes to standard output and nothing else does: progress is on standard error.

const stopper = new Stopper().heedSignals()
const code = await run(process.argv.slice(2)).catch(reportFailure)
await stopper.stopAll()
process.exit(code)

/** @param {string[]} args @returns {Promise<number>} */
async function run(args) {
  const { readAuditOptions } = await import('../audit/options.ts')
  const { wordsOf } = await import('../audit/words.ts')
  const parsed = readAuditOptions(args)
  if (!parsed.ok) {
    const words = wordsOf(parsed.locale)
    say(`${words(parsed.error, { detail: parsed.detail })}\n\n${words('usage')}`)
    return 2
  }
  if (parsed.options.help) {
    console.log(wordsOf(parsed.options.locale)('usage'))
    return 0
  }
  await borrowDatabase(readSettings(), stopper, 'npm run audit')
  const { audit } = await import('../audit/audit.ts')
  const { writerOf } = await import('../audit/writer.ts')
  const out = writerOf(process.stdout)
  return audit({ ...parsed.options, out, say, signal: stopper.signal })
}
