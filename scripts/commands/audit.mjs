import { spawn } from 'node:child_process'
import { readAuditOptions } from '../audit/options.ts'
import { wordsOf } from '../audit/words.ts'
import { nodeArguments } from '../bootstrap/commands.mjs'
import { reportFailure } from '../bootstrap/failure.mjs'
import { say } from '../bootstrap/progress.mjs'
import { borrowDatabase } from '../server/borrow-database.mjs'
import { readSettings } from '../server/settings.mjs'
import { Stopper } from '../server/stopper.mjs'

// What was found goes to standard output and nothing else does: progress is on standard error.

/** As the portal's own audit has: with more, rubbish is only kept longer. */
const MEMORY_IN_MEGABYTES = 512

const stopper = new Stopper().heedSignals()
const code = await run(process.argv.slice(2)).catch(reportFailure)
await stopper.stopAll()
process.exit(code)

/** @param {string[]} args */
async function run(args) {
  const parsed = readAuditOptions(args)
  const words = wordsOf(parsed.ok ? parsed.options.locale : parsed.locale)
  if (!parsed.ok) {
    say(`${words(parsed.error, { detail: parsed.detail })}\n\n${words('usage')}`)
    return 2
  }
  if (parsed.options.help) {
    console.log(words('usage'))
    return 0
  }
  await borrowDatabase(readSettings(), stopper, 'npm run audit')
  return stopper.unlessStopped(() => runAudit(args))
}

/** @param {string[]} args @returns {Promise<number>} */
function runAudit(args) {
  const program = nodeArguments({ script: 'audit/main.ts', isTypeScript: true }, args)
  const limit = `--max-old-space-size=${MEMORY_IN_MEGABYTES}`
  const child = spawn(process.execPath, [limit, ...program], { stdio: 'inherit' })
  stopper.signal.addEventListener('abort', () => child.kill())
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('exit', (code) => resolve(code ?? 1))
  })
}
