// Many rows are written faster without the indexes that only serve reading; they are built again in the same
// transaction, so that a generation that is broken off leaves everything as it was.
import type { Client } from 'pg'

interface Index {
  name: string
  definition: string
}

/** Takes off the indexes of these tables that guard nothing; what it answers puts them back. */
export async function dropIndexes(client: Client, tables: readonly string[]): Promise<Index[]> {
  const { rows } = await client.query<Index>(
    `SELECT c.relname AS "name", pg_get_indexdef(i.indexrelid) AS "definition"
     FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid JOIN pg_class t ON t.oid = i.indrelid
     WHERE t.relname = ANY($1) AND t.relnamespace = current_schema()::regnamespace
       AND NOT i.indisunique AND NOT i.indisprimary
     ORDER BY 1`,
    [tables],
  )
  for (const { name } of rows) await client.query(`DROP INDEX "${name}"`)
  return rows
}

export async function buildIndexes(client: Client, indexes: readonly Index[]): Promise<void> {
  await client.query(`SET LOCAL maintenance_work_mem = '512MB'`)
  for (const { definition } of indexes) await client.query(definition)
}
