import type { Client } from 'pg'

const rowsAtOnce = 2_000

/** Writes rows of one table; those that are there already stay. Columns not named are null. */
export async function insertRows(
  client: Client,
  table: string,
  rows: readonly Record<string, unknown>[],
): Promise<void> {
  for (let from = 0; from < rows.length; from += rowsAtOnce) {
    const part = rows.slice(from, from + rowsAtOnce)
    const columns = [...new Set(part.flatMap((row) => Object.keys(row)))].map((name) => `"${name}"`)
    await client.query(
      `INSERT INTO "${table}" (${columns.join(', ')})
       SELECT ${columns.join(', ')} FROM jsonb_populate_recordset(NULL::"${table}", $1::jsonb)
       ON CONFLICT DO NOTHING`,
      [JSON.stringify(part)],
    )
  }
}
