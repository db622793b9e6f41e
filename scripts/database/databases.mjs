import pg from 'pg'

/**
 * Makes a database, empty or as a copy of another that nobody is connected to.
 * @param {string} url any database of the server
 * @param {string} name
 * @param {string} [template]
 */
export async function createDatabase(url, name, template = 'template1') {
  await query(url, `CREATE DATABASE "${name}" TEMPLATE "${template}"`)
}

/**
 * Makes the database when the server has none of that name.
 * @param {string} url any other database of the server
 * @param {string} name
 */
export async function ensureDatabase(url, name) {
  const { rowCount } = await query(url, 'SELECT 1 FROM pg_database WHERE datname = $1', [name])
  if (rowCount === 0) await createDatabase(url, name)
}

/**
 * Drops a database, if there is one, whoever is connected to it.
 * @param {string} url any other database of the server
 * @param {string} name
 */
export async function dropDatabase(url, name) {
  await query(url, `DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`)
}

/**
 * One query on a connection of its own.
 * @param {string} url
 * @param {string} text
 * @param {unknown[]} [values]
 */
export async function query(url, text, values) {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 })
  await client.connect()
  try {
    return await client.query(text, values)
  } finally {
    await client.end()
  }
}
