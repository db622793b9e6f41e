import 'server-only'
import type { Actor } from '@/lib/access/actor'
import { NotFoundError } from '@/lib/access/errors'
import { officeScope } from '@/lib/access/scope'
import { officialPair, toPair } from '@/lib/charters/translations'
import { db } from '@/lib/db/client'
import type { Prisma } from '@/lib/db/generated/client'
import { isUuid } from '@/lib/offices/page-cursor'
import type { BulkEditView, Left } from '../bulk-edit-view'
import type { Wanted } from '../bulk-value'
import { readTasks } from '../tasks/read-tasks'
import { namePosts } from './name-posts'

/**
 * A bulk edit with what it did, and what the queue is still to do, in the offices of the actor's scope.
 * @throws NotFoundError when it is about none of them
 */
export async function getBulkEdit(actor: Actor, id: string): Promise<BulkEditView> {
  const office = { AND: [officeScope(actor, 'charter:read')] }
  const row = await findRow(id, office)
  if (!row) throw new NotFoundError(`bulk edit ${id}`)
  const { progress, left, leftPlaces } = await readTasks(id, office)
  const isMine = await mayEditAll(actor, id)
  const shown = new Set(row.changes.map(({ office: { slug } }) => slug))
  const { left: leftAtOnce = [] } = row.value as { left?: Left[] }
  const isUndone = row.undoneAt !== null
  return {
    ...{ id, field: row.field, value: row.value, by: row.createdBy, at: row.createdAt },
    ...(row.standardService && { standard: toPair(row.standardService, 'name', 'bn') }),
    offices: shown.size,
    ...{ isUndone, isOpen: row.isOpen, progress, leftPlaces },
    posts: row.field === 'escalation' ? await namePosts(row.changes.flatMap(listPosts)) : {},
    canUndo: !isUndone && !row.isOpen && shown.size > 0 && isMine,
    left: [...leftAtOnce.filter(({ officeSlug }) => isMine || shown.has(officeSlug)), ...left],
    changes: row.changes.map(({ office: { slug, nameBn, nameEn }, service, ...change }) => ({
      office: { slug, name: officialPair(nameBn, nameEn) },
      ...(service && { service }),
      ...{ before: change.before, after: change.after, isUndone: change.undoneAt !== null },
    })),
  }
}

async function findRow(id: string, office: Prisma.OfficeWhereInput) {
  if (!isUuid(id)) return null
  return db.bulkEdit.findFirst({
    where: { id, OR: [{ changes: { some: { office } } }, { tasks: { some: { office } } }] },
    include: {
      standardService: { select: { nameBn: true, nameEn: true, translations: true } },
      changes: {
        where: { office },
        orderBy: { id: 'asc' },
        include: {
          office: { select: { slug: true, nameBn: true, nameEn: true } },
          service: { select: { slug: true } },
        },
      },
    },
  })
}

async function mayEditAll(actor: Actor, bulkEditId: string): Promise<boolean> {
  const office = { AND: [officeScope(actor, 'charter:edit')] }
  const mine = await db.bulkChange.count({ where: { bulkEditId, office } })
  return mine === (await db.bulkChange.count({ where: { bulkEditId } }))
}

function listPosts({ before, after }: { before: unknown; after: unknown }): string[] {
  return [before, after].flatMap((said) => (said as Wanted).standing as string[])
}
