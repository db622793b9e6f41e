import 'server-only'
import { z } from 'zod'
import type { Actor } from '@/lib/access/actor'
import { getAuthorisedOffice } from '@/lib/access/authorise'
import { announceChange } from '@/lib/activity/announce-change'
import { recordEvent } from '@/lib/activity/record-event'
import { refreshFigures } from '@/lib/audit/figures/refresh-figures'
import { inTransaction } from '@/lib/db/transaction'
import { dayOf } from '@/lib/posts/day'
import { day } from '@/lib/posts/schema'
import { chooseServices } from '../confirmation/choose-services'
import { findSpeaker } from '../confirmation/find-speaker'
import { lockCharter, stateOf } from '../drafts/lock-charter'
import { judgePublished } from '../judging/judge-published'
import { invalid, invalidAt, type Refusal } from '../issue'
import { refuseMove } from '../lifecycle'

const slugs = z.union([z.array(z.string()), z.string().transform((slug) => [slug])])

const confirmationSchema = z.object({
  officeSlug: z.string(),
  /** Only this service; the whole charter without. */
  serviceSlug: z.string().optional(),
  /** All services but these. */
  except: slugs.default([]),
  postId: z.uuid('post_missing'),
  on: day,
})

/**
 * Records that a post said on a day: the published charter, one service of it, or all services but some, is
 * still true. Nothing else ever counts as that; of the services left out nothing is said, nor of the charter
 * as a whole. For administrators and programmers of the office. Refuses with `not_published`, and with `invalid`
 * (`post_unknown` unless the post is the office's or its parent's, `service_unknown`, `nothing_confirmed`,
 * `day_in_future`); throws when forbidden or not found.
 * @example await confirmCharter(actor, { officeSlug, postId, on: '2026-11-21', except: ['land-mutation'] })
 */
export async function confirmCharter(
  actor: Actor,
  input: z.input<typeof confirmationSchema>,
): Promise<{ ok: true } | Refusal> {
  const parsed = confirmationSchema.safeParse(input)
  if (!parsed.success) return invalid(parsed.error)
  const { officeSlug, serviceSlug, except, postId, on } = parsed.data
  const confirmedOn = new Date(on)
  return inTransaction(async (tx) => {
    const office = await getAuthorisedOffice(tx, actor, 'charter:confirm', officeSlug)
    const charter = await lockCharter(tx, office.id)
    const { currentVersionId } = charter
    const refused = refuseMove('confirm', stateOf(charter))
    if (refused || !currentVersionId) return { ok: false, code: refused ?? 'not_published' }
    if (confirmedOn > dayOf(new Date())) return invalidAt(['on'], 'day_in_future')
    const saidBy = await findSpeaker(tx, office, postId, confirmedOn)
    if (!saidBy) return invalidAt(['postId'], 'post_unknown')
    const chosen = await chooseServices(tx, currentVersionId, { serviceSlug, except })
    if (!chosen.ok) return chosen
    const said = { officeId: office.id, postId, confirmedOn, saidBy }
    const made = await tx.confirmation.createManyAndReturn({
      data: chosen.serviceIds.map((serviceId) => ({ ...said, serviceId })),
      select: { id: true },
    })
    await recordEvent(tx, actor, {
      ...{ action: 'charter:confirm', recordType: 'confirmation' },
      recordId: made[0]?.id ?? office.id,
      officeId: office.id,
      after: {
        ...{ postId, on },
        ...(serviceSlug && { serviceSlug }),
        ...(except.length > 0 && { except, services: made.length }),
      },
    })
    await judgePublished(tx, [office.id], dayOf(new Date()))
    await refreshFigures(tx, [office.id])
    await announceChange(tx, [office.slug])
    return { ok: true }
  })
}
