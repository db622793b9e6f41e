import { Failure } from '../bootstrap/failure.mjs'
import { withEngine, panic } from './engine.mjs'
import { filters, listMigrations } from './migrations.mjs'

/**
 * Applies the migrations that the database lacks, each in a transaction, exactly as `prisma migrate deploy`
 * records them. Of several processes at once one applies and the others find nothing to do.
 * @param {string} url
 * @param {ReturnType<typeof listMigrations>} [migrationsList] those on disk, unless a test has others
 * @returns {Promise<string[]>} the names of those applied
 * @throws {Failure} naming the migration that failed; it left nothing behind and is tried again next time
 */
export async function migrate(url, migrationsList = listMigrations()) {
  return withEngine(url, async (engine) => {
    try {
      const applied = await engine.applyMigrations({ migrationsList, filters })
      return applied.appliedMigrationNames
    } catch (error) {
      throw await explain(error, engine)
    }
  })
}

/** @param {unknown} error @param {import('@prisma/schema-engine-wasm').SchemaEngine} engine */
async function explain(error, engine) {
  const text = panic || (error instanceof Error ? error.message : String(error))
  const migrationName = /migration_name="([^"]+)"/.exec(text)?.[1]
  if (!migrationName)
    return new Failure(`The database could not be migrated: ${firstSentence(text)}`)
  await engine.markMigrationRolledBack({ migrationName })
  return new Failure(
    `The migration ${migrationName} failed and was rolled back: ${firstSentence(text)}`,
  )
}

/**
 * What the engine says, without its headings and the trace of its own calls.
 * @param {string} text
 */
function firstSentence(text) {
  const lines = text.split('\n').map((line) => line.trim())
  const noise = /^(external connector error|Database error:?|Error:?|\d+: .*|with .*|at .*)?$/
  return lines.filter((line) => !noise.test(line)).join(' ')
}
