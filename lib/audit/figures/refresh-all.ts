// The figures of the whole country, some hundred offices a transaction: nobody who publishes meanwhile has to wait.
import 'server-only'
import { db } from '@/lib/db/client'
import { inTransaction } from '@/lib/db/transaction'
import { dayOf } from '@/lib/posts/day'
import { refreshFigures } from './refresh-figures'

const officesAtOnce = 500

/** Writes the figures of every office anew, as of that day. */
export async function refreshAll(today: Date = dayOf(new Date())): Promise<void> {
  let after: string | undefined
  do {
    const offices = await db.office.findMany({
      ...(after && { where: { id: { gt: after } } }),
      orderBy: { id: 'asc' },
      take: officesAtOnce,
      select: { id: true },
    })
    const ids = offices.map(({ id }) => id)
    await inTransaction((tx) => refreshFigures(tx, ids, today))
    after = ids.at(-1)
  } while (after)
}

/** Counts once where offices were entered before figures were kept; one read where there are any. */
export async function refreshMissing(): Promise<void> {
  const counted = await db.officeFigures.findFirst({ select: { officeId: true } })
  if (!counted) await refreshAll()
}
