import 'server-only'
import type { z } from 'zod'
import type { Actor } from '@/lib/access/actor'
import { recordEvent } from '@/lib/activity/record-event'
import { invalid, invalidAt, type Refusal } from '@/lib/charters/issue'
import { db } from '@/lib/db/client'
import { inTransaction } from '@/lib/db/transaction'
import type { Left } from '../bulk-edit-view'
import { changeOffice, type OfficePicks } from '../change-office'
import { authoriseOffices, eachOffice } from '../each-office'
import { findPosts } from '../find-post'
import { findPicked } from '../picks'
import { bulkEditSchema } from '../schema'
import type { FieldPicks } from '../tasks/change-one'
import { queueEdit } from '../tasks/queue-edit'
import { isForQueue } from '../tasks/task'

/**
 * Writes one value into one field of the ticked services, each office's in its draft and in a transaction of its
 * own; nothing else of them changes. A service that says something else than when it was ticked is left alone,
 * as is one that is gone or whose office has no such post; they are listed with the edit. Where offices are many the
 * queue does it, by the grants of then: `open` counts them, and the edit's page shows how far it is. For
 * administrators and programmers of every office named. Refuses with `invalid` and `nothing_changed`; throws when forbidden or not
 * found, and then nothing was changed.
 * @example await applyBulkEdit(actor, { value: { standardSlug, field: 'fee', bn: '২০ টাকা' }, picks: ['0199….3f0c…'] })
 */
export async function applyBulkEdit(
  actor: Actor,
  input: z.input<typeof bulkEditSchema>,
): Promise<{ ok: true; id: string; changed: number; left: number; open?: number } | Refusal> {
  const parsed = bulkEditSchema.safeParse(input)
  if (!parsed.success) return invalid(parsed.error)
  const { value, picks } = parsed.data
  const standard = await db.standardService.findUnique({
    where: { slug: value.standardSlug },
    select: { id: true },
  })
  if (!standard) return invalidAt(['value', 'standardSlug'], 'standard_service_unknown')
  const offices = await findPicked(picks)
  const officeIds = offices.map(({ officeId }) => officeId)
  await authoriseOffices(actor, 'charter:edit', officeIds)
  const posts = await findPosts(officeIds, value)
  const { standardSlug: _, ...stored } = value
  const edit = { standardServiceId: standard.id, field: value.field, value: stored }
  const postOf = (officeId: string) => posts.get(officeId) ?? null
  if (isForQueue(actor, offices.length)) {
    const tasks = offices.map(({ officeId, services }) => {
      const picks: FieldPicks = { services, postId: postOf(officeId) }
      return { officeId, picks }
    })
    return queueEdit(actor, edit, tasks)
  }
  const made = { createdById: actor.id, createdBy: actor.name }
  const { id } = await db.bulkEdit.create({ data: { ...edit, ...made }, select: { id: true } })
  const results = await eachOffice(offices, (office: OfficePicks) =>
    changeOffice(actor, id, office, value, postOf(office.officeId)),
  )
  const left = results.flatMap((result) => result.left)
  const changed = results.reduce((sum, result) => sum + result.changed, 0)
  return finish(actor, id, stored, changed, left)
}

/** An edit that changed nothing is none. */
async function finish(actor: Actor, id: string, value: object, changed: number, left: Left[]) {
  if (changed === 0) {
    await db.bulkEdit.delete({ where: { id } })
    return { ok: false as const, code: 'nothing_changed' }
  }
  return inTransaction(async (tx) => {
    const data = { value: JSON.parse(JSON.stringify({ ...value, left })) }
    await tx.bulkEdit.update({ where: { id }, data })
    await recordEvent(tx, actor, {
      action: 'bulk-edit:apply',
      recordType: 'bulk-edit',
      recordId: id,
      after: { ...data.value, changed },
    })
    return { ok: true as const, id, changed, left: left.length }
  })
}
