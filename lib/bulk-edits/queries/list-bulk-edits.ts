import 'server-only'
import type { Actor } from '@/lib/access/actor'
import { officeScope } from '@/lib/access/scope'
import { toPair } from '@/lib/charters/translations'
import { db } from '@/lib/db/client'
import { isUuid, readCursor, writeCursor } from '@/lib/offices/page-cursor'
import type { BulkEditEntry } from '../bulk-edit-view'

const pageSize = 30

/** Bulk edits and translations that changed offices of the actor's scope, or are to, newest first, read by key. */
export async function listBulkEdits(
  actor: Actor,
  page: { after?: string } = {},
): Promise<{ entries: BulkEditEntry[]; next?: string }> {
  const scope = { office: { AND: [officeScope(actor, 'charter:read')] } }
  const [after = ''] = readCursor(page.after, 1) ?? []
  const rows = await db.bulkEdit.findMany({
    where: {
      OR: [{ changes: { some: scope } }, { tasks: { some: scope } }],
      ...(isUuid(after) && { id: { lt: after } }),
    },
    // ids are of version 7: in the order of time
    orderBy: { id: 'desc' },
    take: pageSize + 1,
    select: {
      id: true,
      field: true,
      value: true,
      createdBy: true,
      createdAt: true,
      undoneAt: true,
      isOpen: true,
      standardService: { select: { nameBn: true, nameEn: true, translations: true } },
      _count: { select: { changes: { where: scope } } },
    },
  })
  const last = rows[pageSize - 1]
  return {
    entries: rows.slice(0, pageSize).map((row) => ({
      ...{ id: row.id, field: row.field, value: row.value, by: row.createdBy, at: row.createdAt },
      ...(row.standardService && { standard: toPair(row.standardService, 'name', 'bn') }),
      offices: row._count.changes,
      isUndone: row.undoneAt !== null,
      isOpen: row.isOpen,
    })),
    ...(rows.length > pageSize && last && { next: writeCursor([last.id]) }),
  }
}
