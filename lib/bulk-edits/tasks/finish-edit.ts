import 'server-only'
import type { PersonActor } from '@/lib/access/actor'
import { recordEvent } from '@/lib/activity/record-event'
import { Prisma } from '@/lib/db/generated/client'
import { inTransaction } from '@/lib/db/transaction'
import { translationField } from '@/lib/translations/schema'
import type { OpenEdit } from './change-one'
import { sumTasks, type TaskOutcome } from './task'

/** Closes an edit whose offices are all done, once; the trail then says what came of it. */
export async function finishEdit(edit: OpenEdit): Promise<void> {
  const { id, field, createdById, createdBy } = edit
  await inTransaction(async (tx) => {
    const { count } = await tx.bulkEdit.updateMany({
      where: { id, isOpen: true, tasks: { none: { outcome: { equals: Prisma.DbNull } } } },
      data: { isOpen: false },
    })
    if (count === 0) return
    const tasks = await tx.bulkTask.findMany({
      where: { bulkEditId: id },
      orderBy: { officeId: 'asc' },
      select: { outcome: true },
    })
    const sum = sumTasks(tasks.map(({ outcome }) => outcome as unknown as TaskOutcome))
    // whoever asked for it did it, also when the account is closed by now
    const actor: PersonActor = { kind: 'person', id: createdById, name: createdBy, grants: [] }
    await recordEvent(tx, actor, {
      action: field === translationField ? 'translation:apply' : 'bulk-edit:apply',
      recordType: 'bulk-edit',
      recordId: id,
      after: { ...(edit.value as object), ...sum, left: sum.left.map((each) => ({ ...each })) },
    })
  })
}
