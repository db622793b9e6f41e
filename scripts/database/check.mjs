import pg from 'pg'
import { Failure } from '../bootstrap/failure.mjs'

const OLDEST_SERVER = 15

/**
 * Makes sure that a PostgreSQL server of the operator's own will do, before anything is written to it.
 * @param {string} url
 * @throws {Failure} when it cannot be reached, is too old, or cannot search Bangla
 */
export async function checkServer(url) {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 })
  try {
    await client.connect()
  } catch (error) {
    throw new Failure(`The database of DATABASE_URL cannot be reached: ${reason(error)}`)
  }
  try {
    await checkVersion(client)
    await checkTrigrams(client)
  } finally {
    await client.end()
  }
}

/** @param {pg.Client} client */
async function checkVersion(client) {
  const { rows } = await client.query('SHOW server_version')
  const version = String(rows[0].server_version)
  if (parseInt(version) >= OLDEST_SERVER) return
  throw new Failure(
    `The database server is PostgreSQL ${version}; ${OLDEST_SERVER} or later is needed.`,
  )
}

// under a character type other than UTF-8 pg_trgm drops Bangla letters without a word
/** @param {pg.Client} client */
async function checkTrigrams(client) {
  await client.query('BEGIN')
  try {
    await client.query('CREATE EXTENSION IF NOT EXISTS pg_trgm')
    const { rows } = await client.query(`SELECT array_length(show_trgm('কি'), 1) AS count`)
    if (rows[0].count === 3) return
  } catch (error) {
    throw new Failure(`The database's extension pg_trgm cannot be used: ${reason(error)}`)
  } finally {
    await client.query('ROLLBACK')
  }
  throw new Failure(
    'The database cannot search Bangla: create it with UTF-8 encoding and a UTF-8 LC_CTYPE, such as C.UTF-8.',
  )
}

/** @param {unknown} error */
function reason(error) {
  const { message, code } = /** @type {NodeJS.ErrnoException} */ (error)
  return message || code || String(error)
}
