import { afterAll, beforeAll, inject } from 'vitest'
import { db } from '@/lib/db/client'
import { createDatabase, dropDatabase } from '@/scripts/database/databases.mjs'
import { templateDatabase } from './template-database'
import { workerDatabase } from './worker-database'

/**
 * Gives a test file a database of its own: migrated, with the reference data (areas, rule sets, holidays), without offices. Call it once at the top;
 * `db` of `lib/db/client`, and every query and command, then work on that database.
 * @example const { db } = useDatabase()
 */
export function useDatabase() {
  const serverUrl = inject('databaseServerUrl')

  beforeAll(async () => {
    await dropDatabase(serverUrl, workerDatabase)
    await createDatabase(serverUrl, workerDatabase, templateDatabase)
  })

  afterAll(() => db.$disconnect())

  return { db }
}
