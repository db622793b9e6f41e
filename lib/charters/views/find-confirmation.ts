import 'server-only'
import { db } from '@/lib/db/client'
import type { Bilingual } from '@/lib/i18n/bilingual'
import type { ConfirmationView, PartialConfirmation } from '../published-charter'

/** Who last said that the office's charter, or one service of it, is still true, since the version
 * shown was published: what was said of an earlier one says nothing of this one. */
export async function findConfirmation(
  officeId: string,
  publishedAt: Date,
  serviceId?: string,
): Promise<ConfirmationView | null> {
  const row = await db.confirmation.findFirst({
    where: {
      officeId,
      createdAt: { gte: publishedAt },
      OR: [{ serviceId: null }, ...(serviceId ? [{ serviceId }] : [])],
    },
    orderBy: [{ confirmedOn: 'desc' }, { createdAt: 'desc' }],
    select: { confirmedOn: true, saidBy: true },
  })
  if (!row) return null
  const { title } = row.saidBy as unknown as { title: Bilingual }
  return { on: row.confirmedOn, postTitle: title }
}

/**
 * How many of a version's services were confirmed one by one, later than the charter as a whole; null when none
 * was. Those left out then were confirmed by nobody.
 */
export async function findPartialConfirmation(
  officeId: string,
  publishedAt: Date,
  serviceIds: readonly string[],
  whole: ConfirmationView | null,
): Promise<PartialConfirmation | null> {
  const rows = await db.confirmation.findMany({
    where: {
      ...{ officeId, serviceId: { in: [...serviceIds] }, createdAt: { gte: publishedAt } },
      ...(whole && { confirmedOn: { gt: whole.on } }),
    },
    orderBy: [{ confirmedOn: 'desc' }, { createdAt: 'desc' }],
    select: { serviceId: true, confirmedOn: true, saidBy: true },
  })
  const [last] = rows
  if (!last) return null
  const services = new Set(rows.map(({ serviceId }) => serviceId)).size
  const { title } = last.saidBy as unknown as { title: Bilingual }
  return { on: last.confirmedOn, postTitle: title, services, of: serviceIds.length }
}
