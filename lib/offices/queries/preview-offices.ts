import 'server-only'
import type { Actor } from '@/lib/access/actor'
import type { Refusal } from '@/lib/charters/issue'
import { db } from '@/lib/db/client'
import { readRows } from '../sheet/read-rows'
import { resolveRows } from '../sheet/resolve-rows'
import type { RowResult } from '../sheet/sheet-result'

/**
 * What would become of each row of a table of offices, without creating any; a row of a place that is not the
 * actor's to create offices in is wrong. Refuses as `readRows` does.
 */
export async function previewOffices(
  actor: Actor,
  { table }: { table: string },
): Promise<{ ok: true; rows: RowResult[] } | Refusal> {
  const read = readRows(table)
  if (!read.ok) return read
  return { ok: true, rows: await resolveRows(db, actor, read.rows) }
}
