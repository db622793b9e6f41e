import fs from 'node:fs'
import { EnvError, parseEnv } from '../../lib/env.ts'
import { Failure } from '../bootstrap/failure.mjs'
import { inRoot } from '../bootstrap/paths.mjs'

/**
 * The settings of this run: the environment, and what `.env` adds to it.
 * @returns {import('../../lib/env.ts').Env}
 */
export function readSettings() {
  if (fs.existsSync(inRoot('.env'))) process.loadEnvFile(inRoot('.env'))
  try {
    return parseEnv(process.env)
  } catch (error) {
    throw error instanceof EnvError ? new Failure(error.message) : error
  }
}
