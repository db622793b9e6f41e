import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, inject } from 'vitest'

/** The database of this worker; workers run side by side and never share one. */
export const workerDatabase = `worker_${process.env.VITEST_POOL_ID ?? '1'}`

// set before a test file's imports are evaluated: the database client reads it
process.env.DATABASE_URL = Object.assign(new URL(inject('databaseServerUrl')), {
  pathname: workerDatabase,
}).href

// what a test file leaves on disk, as mails, is its own and goes with it
const dataDir = fs.mkdtempSync(path.join(os.tmpdir(), 'protishruti-test-'))
process.env.DATA_DIR = dataDir
afterAll(() => fs.rmSync(dataDir, { recursive: true, force: true }))
