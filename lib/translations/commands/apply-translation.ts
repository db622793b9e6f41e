import 'server-only'
import type { Actor } from '@/lib/access/actor'
import { recordEvent } from '@/lib/activity/record-event'
import { authoriseOffices, eachOffice } from '@/lib/bulk-edits/each-office'
import { queueEdit } from '@/lib/bulk-edits/tasks/queue-edit'
import { isForQueue } from '@/lib/bulk-edits/tasks/task'
import { invalid, type Refusal } from '@/lib/charters/issue'
import { db } from '@/lib/db/client'
import { inTransaction } from '@/lib/db/transaction'
import { isUuid } from '@/lib/offices/page-cursor'
import { translationField, translationSchema, type TranslationInput } from '../schema'
import { type OfficePlaces, type SaidTranslation, translateOffice } from '../translate-office'

/**
 * Writes one translation of one sentence into the ticked places, each office's in its draft and in a transaction of
 * its own. Places where the sentence, or what stood beside it, is another by now are left alone: `left` counts them.
 * Where offices are many the queue does it, by the grants of then: `open` counts them, and the edit's page shows how
 * far it is. Undone as one by `undoBulkEdit`. For administrators and programmers of every office named. Refuses with
 * `invalid` and `nothing_changed`; throws when forbidden or not found, and then nothing was changed.
 */
export async function applyTranslation(
  actor: Actor,
  input: TranslationInput,
): Promise<{ ok: true; id: string; changed: number; left: number; open?: number } | Refusal> {
  const parsed = translationSchema.safeParse(input)
  if (!parsed.success) return invalid(parsed.error)
  const { picks, translation = '', ...rest } = parsed.data
  const said = { ...rest, translation }
  const offices = await findOffices(picks)
  const officeIds = offices.map(({ officeId }) => officeId)
  await authoriseOffices(actor, 'charter:edit', officeIds)
  if (isForQueue(actor, offices.length)) {
    const tasks = offices.map(({ officeId, marks }) => ({
      officeId,
      picks: Object.fromEntries(marks),
    }))
    return queueEdit(actor, { field: translationField, value: said }, tasks)
  }
  return translateNow(actor, offices, said, picks.length)
}

async function translateNow(
  actor: Actor,
  offices: readonly OfficePlaces[],
  said: SaidTranslation,
  ticked: number,
): Promise<{ ok: true; id: string; changed: number; left: number } | Refusal> {
  const made = { createdById: actor.id, createdBy: actor.name }
  const { id } = await db.bulkEdit.create({
    data: { field: translationField, value: { ...said }, ...made },
    select: { id: true },
  })
  const counts = await eachOffice(offices, (office) => translateOffice(actor, id, office, said))
  const changed = counts.reduce((sum, count) => sum + count, 0)
  if (changed === 0) {
    await db.bulkEdit.delete({ where: { id } })
    return { ok: false, code: 'nothing_changed' }
  }
  await inTransaction((tx) =>
    recordEvent(tx, actor, {
      action: 'translation:apply',
      recordType: 'bulk-edit',
      recordId: id,
      after: { ...said, changed },
    }),
  )
  return { ok: true, id, changed, left: Math.max(0, ticked - changed) }
}

async function findOffices(picks: readonly string[]): Promise<OfficePlaces[]> {
  const marks = new Map<string, Map<string, string>>()
  for (const pick of picks) {
    const [officeId = '', place = '', mark = ''] = pick.split('|')
    if (!isUuid(officeId)) continue
    marks.set(officeId, (marks.get(officeId) ?? new Map<string, string>()).set(place, mark))
  }
  const offices = await db.office.findMany({
    where: { id: { in: [...marks.keys()] } },
    select: { id: true, slug: true },
  })
  return offices.map(({ id, slug }) => ({
    officeId: id,
    officeSlug: slug,
    marks: marks.get(id) ?? new Map<string, string>(),
  }))
}
