import { inject } from 'vitest'

/** The database of this worker; workers run side by side and never share one. */
export const workerDatabase = `worker_${process.env.VITEST_POOL_ID ?? '1'}`

// set before a test file's imports are evaluated: the database client reads it
process.env.DATABASE_URL = Object.assign(new URL(inject('databaseServerUrl')), {
  pathname: workerDatabase,
}).href
