import { spawn } from 'node:child_process'
import { nodeArguments } from '../bootstrap/commands.mjs'
import { reportFailure } from '../bootstrap/failure.mjs'
import { readOptions } from '../import/options.ts'
import { borrowDatabase } from '../server/borrow-database.mjs'
import { readSettings } from '../server/settings.mjs'
import { Stopper } from '../server/stopper.mjs'

// The importer's report goes to standard output and nothing else does: progress is on standard error.

const stopper = new Stopper().heedSignals()
const code = await run(process.argv.slice(2)).catch(reportFailure)
await stopper.stopAll()
process.exit(code)

/** @param {string[]} args */
async function run(args) {
  const settings = readSettings()
  if (writesDraft(args)) await borrowDatabase(settings, stopper, 'npm run import')
  return stopper.unlessStopped(() => runImporter(args))
}

// only a draft for an office needs the database
/** @param {string[]} args */
function writesDraft(args) {
  const parsed = readOptions(args)
  if (!parsed.ok) return false
  const { office, dryRun, help } = parsed.options
  return office !== undefined && !dryRun && !help
}

/** @param {string[]} args @returns {Promise<number>} */
function runImporter(args) {
  const importer = nodeArguments({ script: 'import/import.ts', isTypeScript: true }, args)
  const child = spawn(process.execPath, importer, { stdio: 'inherit' })
  stopper.signal.addEventListener('abort', () => child.kill())
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('exit', (code) => resolve(code ?? 1))
  })
}
