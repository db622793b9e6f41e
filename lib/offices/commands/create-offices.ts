import 'server-only'
import type { Actor } from '@/lib/access/actor'
import { ForbiddenError } from '@/lib/access/errors'
import { grantsFor } from '@/lib/access/policy'
import type { Refusal } from '@/lib/charters/issue'
import { inTransaction, undo } from '@/lib/db/transaction'
import { readRows } from '../sheet/read-rows'
import { resolveRows } from '../sheet/resolve-rows'
import type { OfficeInput } from '../schema'
import { createOffice } from './create-office'

/**
 * Creates every office of a table that can be created, all or none; rows that are there already or wrong are left
 * out, as `previewOffices` told. With `expected`, the number the preview announced, it is refused
 * (`stale_revision`) when that has changed since. For whoever may create offices in all their places; refuses as
 * `readRows` does, throws when forbidden.
 */
export async function createOffices(
  actor: Actor,
  { table, expected }: { table: string; expected?: number },
): Promise<{ ok: true; slugs: string[] } | Refusal> {
  if (grantsFor(actor, 'office:create').length === 0) throw new ForbiddenError('office:create')
  const read = readRows(table)
  if (!read.ok) return read
  return inTransaction(async (tx) => {
    const results = await resolveRows(tx, actor, read.rows)
    const inputs = results.flatMap((row) => (row.kind === 'new' ? [row.input] : []))
    if (expected !== undefined && inputs.length !== expected) {
      return { ok: false, code: 'stale_revision' }
    }
    for (const input of parentsFirst(inputs)) {
      const created = await createOffice(actor, input)
      if (!created.ok) return undo(created)
    }
    return { ok: true, slugs: inputs.map(({ slug }) => slug) }
  })
}

/** In the order of the sheet, but no office before the one above it. */
function parentsFirst(inputs: readonly OfficeInput[]): OfficeInput[] {
  const ordered: OfficeInput[] = []
  let waiting = [...inputs]
  while (waiting.length > 0) {
    const awaited = new Set(waiting.map(({ slug }) => slug))
    const ready = waiting.filter(({ parentSlug }) => !parentSlug || !awaited.has(parentSlug))
    // a ring of offices above each other: the first of them is refused
    const next = ready.length > 0 ? ready : waiting.slice(0, 1)
    ordered.push(...next)
    waiting = waiting.filter((input) => !next.includes(input))
  }
  return ordered
}
