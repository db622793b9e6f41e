// Publication requests and bulk edits are rows that people make; this hands their times, their mails and their offices
// on to the queue.
import 'server-only'
import type { PgBoss } from 'pg-boss'
import { writeMails } from '@/lib/charters/publication/mails'
import { db } from '@/lib/db/client'
import { inTransaction } from '@/lib/db/transaction'
import { handOnNotices } from '@/lib/watches/hand-on-notices'
import { queueMails } from './boss'

/** A job is made this long before its time, so that a schedule changed before is not in the queue at all. */
const aheadMs = 60_000
/** As many mails as are looked after in one go. */
const atOnce = 50

/**
 * Every request whose time is near or past gets its job, every bulk edit with offices to change its own, and everyone
 * concerned by a decision a mail, once.
 */
export async function handOn(boss: PgBoss): Promise<void> {
  await handOnTimes(boss)
  await handOnBulkEdits(boss)
  await handOnMails(boss)
  await handOnNotices(boss)
}

async function handOnTimes(boss: PgBoss): Promise<void> {
  const due = await db.publicationRequest.findMany({
    where: { state: 'SCHEDULED', publishAt: { lte: new Date(Date.now() + aheadMs) } },
    select: { id: true, publishAt: true },
  })
  for (const { id, publishAt } of due) {
    // the queue refuses a second job of the same key while one waits or runs
    const options = { singletonKey: id, startAfter: publishAt ?? new Date() }
    await boss.send('publish-scheduled', { requestId: id }, options)
  }
}

async function handOnBulkEdits(boss: PgBoss): Promise<void> {
  const open = await db.bulkEdit.findMany({
    where: { isOpen: true },
    orderBy: { id: 'asc' },
    select: { id: true },
  })
  for (const { id } of open) {
    await boss.send('bulk-edit', { bulkEditId: id }, { singletonKey: id })
  }
}

async function handOnMails(boss: PgBoss): Promise<void> {
  const untold = await db.publicationRequest.findMany({
    where: { toldAt: null },
    orderBy: { requestedAt: 'asc' },
    take: atOnce,
    select: { id: true },
  })
  for (const { id } of untold) {
    await inTransaction(async (tx) => {
      const { count } = await tx.publicationRequest.updateMany({
        where: { id, toldAt: null },
        data: { toldAt: new Date() },
      })
      if (count > 0) await queueMails(boss, tx, await writeMails(tx, id))
    })
  }
}
