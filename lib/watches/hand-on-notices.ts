import 'server-only'
import type { PgBoss } from 'pg-boss'
import { listPeopleWho } from '@/lib/charters/people-who'
import { db } from '@/lib/db/client'
import { inTransaction } from '@/lib/db/transaction'
import { queueMails } from '@/lib/jobs/boss'
import { loadNews, type PublishedNews, writeNotice } from './write-notice'

/** As many notices as are looked after in one go. */
const atOnce = 50

/**
 * Each watcher that was noted gets one mail, also after a crash: the mail and the note that it was handed on stand
 * or fall together. Who was deactivated or may no longer read the office gets none.
 */
export async function handOnNotices(boss: PgBoss): Promise<void> {
  const untold = await db.watchNotice.findMany({
    where: { toldAt: null },
    orderBy: { createdAt: 'asc' },
    take: atOnce,
    select: { id: true, versionId: true },
  })
  for (const versionId of new Set(untold.map((notice) => notice.versionId))) {
    const news = await loadNews(versionId)
    const ids = untold.filter((notice) => notice.versionId === versionId).map(({ id }) => id)
    for (const id of ids) await tell(boss, id, news)
  }
}

async function tell(boss: PgBoss, id: string, news: PublishedNews | null): Promise<void> {
  await inTransaction(async (tx) => {
    const { count } = await tx.watchNotice.updateMany({
      where: { id, toldAt: null },
      data: { toldAt: new Date() },
    })
    if (count === 0 || !news) return
    const { userId } = await tx.watchNotice.findUniqueOrThrow({
      where: { id },
      select: { userId: true },
    })
    const readers = await listPeopleWho(tx, 'office:read', news.office.id)
    const reader = readers.find((person) => person.id === userId)
    if (reader) await queueMails(boss, tx, [writeNotice(news, reader)])
  })
}
