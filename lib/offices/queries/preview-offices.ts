import 'server-only'
import type { Actor } from '@/lib/access/actor'
import { ForbiddenError } from '@/lib/access/errors'
import { grantsFor } from '@/lib/access/policy'
import type { Refusal } from '@/lib/charters/issue'
import { db } from '@/lib/db/client'
import { readRows } from '../sheet/read-rows'
import { resolveRows } from '../sheet/resolve-rows'
import type { RowResult } from '../sheet/sheet-result'

/**
 * What would become of each row of a table of offices, without creating any. For whoever may create offices
 * somewhere; refuses as `readRows` does.
 */
export async function previewOffices(
  actor: Actor,
  { table }: { table: string },
): Promise<{ ok: true; rows: RowResult[] } | Refusal> {
  if (grantsFor(actor, 'office:create').length === 0) throw new ForbiddenError('office:create')
  const read = readRows(table)
  if (!read.ok) return read
  return { ok: true, rows: await resolveRows(db, actor, read.rows) }
}
