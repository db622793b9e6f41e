import { Failure } from '../bootstrap/failure.mjs'
import { withEngine, panic } from './engine.mjs'
import { filters, listMigrations } from './migrations.mjs'

/**
 * Applies the migrations that the database lacks, each in a transaction, exactly as `prisma migrate deploy`
 * records them. Of several processes at once one applies and the others find nothing to do.
 * @param {string} url
 * @returns {Promise<string[]>} the names of those applied
 * @throws {Failure} naming the migration that failed; it left nothing behind and is tried again next time
 */
export async function migrate(url) {
  return withEngine(url, async (engine) => {
    try {
      const applied = await engine.applyMigrations({ migrationsList: listMigrations(), filters })
      return applied.appliedMigrationNames
    } catch (error) {
      throw await explain(error, engine)
    }
  })
}

/** @param {unknown} error @param {import('@prisma/schema-engine-wasm').SchemaEngine} engine */
async function explain(error, engine) {
  const text = error instanceof Error ? error.message : String(error)
  const migrationName = /Migration name: (\S+)/.exec(text)?.[1]
  if (!migrationName) return new Failure(`The database could not be migrated: ${panic || text}`)
  const cause = /Database error:\s*(.+)/.exec(text)?.[1] ?? text
  await engine.markMigrationRolledBack({ migrationName })
  return new Failure(`The migration ${migrationName} failed and was rolled back: ${cause}`)
}
