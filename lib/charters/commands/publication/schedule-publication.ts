import 'server-only'
import type { z } from 'zod'
import type { Actor } from '@/lib/access/actor'
import { getAuthorisedOffice } from '@/lib/access/authorise'
import { inTransaction } from '@/lib/db/transaction'
import { lockCharter } from '../../drafts/lock-charter'
import { invalid, invalidAt } from '../../issue'
import { checkDraft, type PublicationRefusal } from '../../publication/check-draft'
import { needsApproval } from '../../publication/four-eyes'
import { momentSchema, refuseMoment } from '../../publication/moment'
import { openRequest } from '../../publication/requests'
import { wishSchema } from '../../publication/schema'

type Schedule = z.input<typeof wishSchema> & z.input<typeof momentSchema>

/**
 * Has the draft, as it is now, published at a time in Dhaka; if it is edited until then, it is not. Takes the
 * place of a schedule there was. For administrators and programmers of the office. Refuses with `invalid`
 * (`day_malformed`, `time_malformed`, `time_in_past`, `time_too_far`), and as `publishCharter` does; throws when
 * forbidden or not found.
 * @example await schedulePublication(actor, { officeSlug, revision: 7, publishOn: '2026-12-01', publishAt: '09:00' })
 */
export async function schedulePublication(
  actor: Actor,
  input: Schedule,
): Promise<{ ok: true; requestId: string; publishAt: Date } | PublicationRefusal> {
  const parsed = wishSchema.safeParse(input)
  if (!parsed.success) return invalid(parsed.error)
  const moment = momentSchema.safeParse(input)
  if (!moment.success) return invalid(moment.error)
  const publishAt = moment.data
  const refused = refuseMoment(publishAt)
  if (refused) return invalidAt(['publishAt'], refused)
  return inTransaction(async (tx) => {
    const office = await getAuthorisedOffice(tx, actor, 'charter:publish', parsed.data.officeSlug)
    const charter = await lockCharter(tx, office.id)
    if (await needsApproval(tx, actor, office.id)) return { ok: false, code: 'approval_required' }
    const checked = await checkDraft(tx, office.id, charter, parsed.data)
    if (!checked.ok) return checked
    const { draft, reason } = checked
    const wish = { versionId: draft.id, revision: draft.revision, reason, publishAt }
    const requestId = await openRequest(tx, actor, office, { ...wish, state: 'SCHEDULED' })
    return { ok: true, requestId, publishAt }
  })
}
