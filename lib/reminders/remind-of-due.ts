import 'server-only'
import type { PgBoss } from 'pg-boss'
import { inTransaction } from '@/lib/db/transaction'
import { queueMails } from '@/lib/jobs/boss'
import { dayOf } from '@/lib/posts/day'
import { type DueOffice, listDue } from './list-due'
import { writeReminder } from './write-reminder'

/**
 * Reminds, once a round, those who keep a charter and the post above: their mails and the note that they were
 * sent stand or fall together. An office that nobody can be told of is looked at again the next night.
 */
export async function remindOfDue(boss: PgBoss, today = dayOf(new Date())): Promise<number> {
  let reminded = 0
  for (const due of await listDue(today)) reminded += (await remind(boss, due)) ? 1 : 0
  return reminded
}

function remind(boss: PgBoss, due: DueOffice): Promise<boolean> {
  const { officeId, dueOn } = due
  return inTransaction(async (tx) => {
    const mails = await writeReminder(tx, due)
    if (mails.length === 0) return false
    const recipients = mails.map(({ to }) => to)
    const { count } = await tx.reminder.createMany({
      data: [{ officeId, dueOn, recipients }],
      skipDuplicates: true,
    })
    if (count > 0) await queueMails(boss, tx, mails)
    return count > 0
  })
}
