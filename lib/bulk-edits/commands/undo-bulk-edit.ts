import 'server-only'
import type { Actor } from '@/lib/access/actor'
import { NotFoundError } from '@/lib/access/errors'
import { recordEvent } from '@/lib/activity/record-event'
import type { Refusal } from '@/lib/charters/issue'
import { db } from '@/lib/db/client'
import { Prisma } from '@/lib/db/generated/client'
import { inTransaction } from '@/lib/db/transaction'
import { isUuid } from '@/lib/offices/page-cursor'
import { authoriseOffices, eachOffice } from '../each-office'
import { undoOffice } from '../undo-office'

/**
 * Undoes a bulk edit, or a translation made in many places, as one: each office gets back what stood there, as an
 * edit of its draft. What was edited since is left alone; `left` counts those. For administrators and programmers
 * of every office it changed. Refuses with `still_writing` while offices of it are to be done, and with
 * `already_undone`; throws when forbidden or not found, and then
 * nothing was changed.
 */
export async function undoBulkEdit(
  actor: Actor,
  input: { id: string },
): Promise<{ ok: true; undone: number; left: number } | Refusal> {
  const edit = await getEdit(input.id)
  const officeIds = [...edit.changes, ...edit.tasks].map(({ officeId }) => officeId)
  await authoriseOffices(actor, 'charter:edit', officeIds)
  if (edit.isOpen) return { ok: false, code: 'still_writing' }
  // whoever comes second finds it taken
  const taken = await db.bulkEdit.updateMany({
    where: { id: edit.id, undoneAt: null, isOpen: false },
    data: { undoneAt: new Date() },
  })
  if (taken.count === 0) return { ok: false, code: 'already_undone' }
  const groups = [...Map.groupBy(edit.changes, ({ office }) => office.slug)]
  const results = await eachOffice(groups, ([officeSlug, changes]) =>
    undoOffice(actor, officeSlug, edit, changes),
  )
  const undone = results.flat().length
  const left = edit.changes.length - undone
  await inTransaction((tx) =>
    recordEvent(tx, actor, {
      action: 'bulk-edit:undo',
      recordType: 'bulk-edit',
      recordId: edit.id,
      after: { undone, left },
    }),
  )
  return { ok: true, undone, left }
}

async function getEdit(id: string) {
  const edit = isUuid(id)
    ? await db.bulkEdit.findUnique({
        where: { id },
        select: {
          id: true,
          field: true,
          value: true,
          isOpen: true,
          // only those still to be changed: one that was refused is nobody's to undo
          tasks: {
            where: { outcome: { equals: Prisma.DbNull } },
            select: { officeId: true },
          },
          changes: {
            orderBy: { id: 'asc' },
            select: {
              id: true,
              officeId: true,
              before: true,
              after: true,
              office: { select: { slug: true } },
              service: { select: { slug: true } },
            },
          },
        },
      })
    : null
  if (!edit || edit.changes.length + edit.tasks.length === 0)
    throw new NotFoundError(`bulk edit ${id}`)
  return edit
}
