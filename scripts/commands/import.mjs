import { spawn } from 'node:child_process'
import { nodeArguments } from '../bootstrap/commands.mjs'
import { reportFailure } from '../bootstrap/failure.mjs'
import { borrowDatabase } from '../server/borrow-database.mjs'
import { readSettings } from '../server/settings.mjs'
import { Stopper } from '../server/stopper.mjs'
import { readOptions } from '../import/options.ts'

// The importer's report goes to standard output and nothing else does: progress is on standard error.

const stopper = new Stopper()
const code = await run(process.argv.slice(2)).catch(reportFailure)
await stopper.stopAll()
process.exit(code)

/** @param {string[]} args */
async function run(args) {
  const settings = readSettings()
  const writes = args.some((arg) => arg.startsWith('--office')) && !args.includes('--dry-run')
  const needsDatabase = writes && !args.includes('--help')
  if (needsDatabase) await borrowDatabase(settings, stopper, 'npm run import')
  return stopper.unlessStopped(() => runImporter(args))
}

// only a draft for an office needs the database
/** @param {string[]} args */
function writesDraft(args) {
  const parsed = readOptions(args)
  return parsed.ok && parsed.options.office !== undefined && !parsed.options.dryRun
}

/** @param {string[]} args @returns {Promise<number>} */
function runImporter(args) {
  const importer = nodeArguments({ script: 'import/import.ts', isTypeScript: true }, args)
  const child = spawn(process.execPath, importer, { stdio: 'inherit' })
  stopper.add({ name: 'The importer', stop: async () => void child.kill() })
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('exit', (code) => resolve(code ?? 1))
  })
}
