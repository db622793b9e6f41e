import 'server-only'
import { db } from '@/lib/db/client'
import type { Bilingual } from '@/lib/i18n/bilingual'
import type { ConfirmationView } from '../published-charter'

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
