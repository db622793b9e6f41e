import path from 'node:path'
import { Failure, reportFailure } from '../bootstrap/failure.mjs'
import { root } from '../bootstrap/paths.mjs'
import { withEngine } from '../database/engine.mjs'
import { differenceFromSchema, writeMigration } from '../database/migrations.mjs'
import { startScratchCluster } from '../database/scratch.mjs'

process.exitCode = await writeDifference(process.argv[2]).catch(reportFailure)

/** @param {string | undefined} given */
async function writeDifference(given) {
  const name = given?.replaceAll('-', '_')
  if (!name || !/^[a-z][a-z0-9_]*$/.test(name)) {
    throw new Failure('Name the migration in small letters: npm run db:migration -- add_holidays')
  }
  const cluster = await startScratchCluster('migration')
  try {
    const sql = await withEngine(cluster.urlOf('postgres'), differenceFromSchema)
    if (sql === null)
      console.log('The migrations already say what the schema says; nothing was written.')
    else console.log(path.relative(root, writeMigration(name, sql, new Date())))
    return 0
  } finally {
    await cluster.stop()
  }
}
