import 'server-only'
import type { Actor } from '@/lib/access/actor'
import { NotFoundError } from '@/lib/access/errors'
import { officeScope } from '@/lib/access/scope'
import { officialPair, toPair } from '@/lib/charters/translations'
import { db } from '@/lib/db/client'
import { isUuid } from '@/lib/offices/page-cursor'
import type { BulkEditView, Left } from '../bulk-edit-view'
import type { Wanted } from '../bulk-value'
import { namePosts } from './name-posts'

/**
 * A bulk edit with what it did in the offices of the actor's scope.
 * @throws NotFoundError when it changed none of them
 */
export async function getBulkEdit(actor: Actor, id: string): Promise<BulkEditView> {
  const scope = { office: { AND: [officeScope(actor, 'charter:read')] } }
  const row = isUuid(id)
    ? await db.bulkEdit.findFirst({
        where: { id, changes: { some: scope } },
        include: {
          standardService: { select: { nameBn: true, nameEn: true, translations: true } },
          changes: {
            where: scope,
            orderBy: { id: 'asc' },
            include: {
              office: { select: { slug: true, nameBn: true, nameEn: true } },
              service: { select: { slug: true } },
            },
          },
        },
      })
    : null
  if (!row) throw new NotFoundError(`bulk edit ${id}`)
  const editable = { office: { AND: [officeScope(actor, 'charter:edit')] } }
  const mine = await db.bulkChange.count({ where: { bulkEditId: id, ...editable } })
  const all = await db.bulkChange.count({ where: { bulkEditId: id } })
  const shown = new Set(row.changes.map(({ office }) => office.slug))
  const { left = [] } = row.value as { left?: Left[] }
  return {
    ...{ id, field: row.field, value: row.value, by: row.createdBy, at: row.createdAt },
    ...(row.standardService && { standard: toPair(row.standardService, 'name', 'bn') }),
    offices: shown.size,
    isUndone: row.undoneAt !== null,
    posts: row.field === 'escalation' ? await namePosts(row.changes.flatMap(listPosts)) : {},
    canUndo: row.undoneAt === null && mine === all,
    left: mine === all ? left : left.filter(({ officeSlug }) => shown.has(officeSlug)),
    changes: row.changes.map(({ office, service, before, after, undoneAt }) => ({
      office: { slug: office.slug, name: officialPair(office.nameBn, office.nameEn) },
      ...(service && { service }),
      ...{ before, after, isUndone: undoneAt !== null },
    })),
  }
}

function listPosts({ before, after }: { before: unknown; after: unknown }): string[] {
  return [before, after].flatMap((said) => (said as Wanted).standing as string[])
}
