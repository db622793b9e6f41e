import 'server-only'
import type { z } from 'zod'
import type { Actor } from '@/lib/access/actor'
import { getAuthorisedOffice } from '@/lib/access/authorise'
import { inTransaction } from '@/lib/db/transaction'
import { lockCharter } from '../../drafts/lock-charter'
import { invalid, invalidAt } from '../../issue'
import { checkDraft, type PublicationRefusal } from '../../publication/check-draft'
import { hasFourEyes } from '../../publication/four-eyes'
import { momentSchema, refuseMoment } from '../../publication/moment'
import { openRequest } from '../../publication/requests'
import { requestSchema } from '../../publication/schema'

/**
 * Asks another person to publish the draft as it is now, at once or (with `publishOn` and `publishAt`, in Dhaka)
 * at a time; those who may approve get a mail. Takes the place of a request that was open. For administrators
 * and programmers of the office. Refuses with `approval_not_needed` where one may publish alone, `invalid`
 * (`time_in_past`, `time_too_far`), and as `publishCharter` does; throws when forbidden or not found.
 * @example await requestPublication(actor, { officeSlug, revision: 7, publishOn: '2026-12-01', publishAt: '09:00' })
 */
export async function requestPublication(
  actor: Actor,
  input: z.input<typeof requestSchema>,
): Promise<{ ok: true; requestId: string } | PublicationRefusal> {
  const parsed = requestSchema.safeParse(input)
  if (!parsed.success) return invalid(parsed.error)
  const { officeSlug, publishOn, publishAt, ...wish } = parsed.data
  const isTimed = publishOn !== undefined || publishAt !== undefined
  const moment = isTimed ? momentSchema.safeParse({ publishOn, publishAt }) : null
  if (moment && !moment.success) return invalid(moment.error)
  const refused = moment && refuseMoment(moment.data)
  if (refused) return invalidAt(['publishAt'], refused)
  return inTransaction(async (tx) => {
    const office = await getAuthorisedOffice(tx, actor, 'charter:publish', officeSlug)
    const charter = await lockCharter(tx, office.id)
    if (!(await hasFourEyes(tx, office.id))) return { ok: false, code: 'approval_not_needed' }
    const checked = await checkDraft(tx, office.id, charter, wish)
    if (!checked.ok) return checked
    const { draft, reason } = checked
    const requestId = await openRequest(tx, actor, office, {
      ...{ versionId: draft.id, revision: draft.revision, reason },
      publishAt: moment?.data ?? null,
      state: 'WAITING',
    })
    return { ok: true, requestId }
  })
}
