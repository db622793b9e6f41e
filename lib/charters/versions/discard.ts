import 'server-only'
import type { Actor } from '@/lib/access/actor'
import type { AuthorisedOffice } from '@/lib/access/authorise'
import { recordEvent } from '@/lib/activity/record-event'
import type { Prisma } from '@/lib/db/generated/client'
import type { Transaction } from '@/lib/db/transaction'
import { toContent } from '../drafts/draft-content'
import { loadStoredRows } from '../drafts/stored-rows'

/** Throws a draft away, with all that hangs on it; its content stays in the trail. The event's id. */
export async function discard(
  tx: Transaction,
  actor: Actor,
  office: AuthorisedOffice,
  draftId: string,
): Promise<string> {
  const eventId = await recordEvent(tx, actor, {
    action: 'charter:discard-draft',
    recordType: 'charter-version',
    recordId: draftId,
    officeId: office.id,
    before: toContent(await loadStoredRows(tx, draftId), 'whole') as Prisma.InputJsonObject,
  })
  await tx.charterVersion.delete({ where: { id: draftId } })
  return eventId
}
