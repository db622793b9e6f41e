import 'server-only'
import { z } from 'zod'
import type { Actor } from '@/lib/access/actor'
import { type AuthorisedOffice, getAuthorisedOffice } from '@/lib/access/authorise'
import { announceChange } from '@/lib/activity/announce-change'
import { recordEvent } from '@/lib/activity/record-event'
import { inTransaction, type Transaction } from '@/lib/db/transaction'
import { dayOf } from '@/lib/posts/day'
import { postSelect, toOfficer } from '@/lib/posts/incumbent'
import { day } from '@/lib/posts/schema'
import { lockCharter, stateOf } from '../drafts/lock-charter'
import { invalid, invalidAt, type Refusal } from '../issue'
import { refuseMove } from '../lifecycle'

const confirmationSchema = z.object({
  officeSlug: z.string(),
  /** Only this service; the whole charter without. */
  serviceSlug: z.string().optional(),
  postId: z.uuid(),
  on: day,
})

/**
 * Records that a post said on a day: the published charter, or one service of it, is still true. Nothing else
 * ever counts as that. For administrators and programmers of the office. Refuses with `not_published`, and with
 * `invalid` (`post_unknown` unless the post is the office's or its parent's, `service_unknown`, `day_in_future`);
 * throws when forbidden or not found.
 */
export async function confirmCharter(
  actor: Actor,
  input: z.input<typeof confirmationSchema>,
): Promise<{ ok: true } | Refusal> {
  const parsed = confirmationSchema.safeParse(input)
  if (!parsed.success) return invalid(parsed.error)
  const { officeSlug, serviceSlug, postId, on } = parsed.data
  const confirmedOn = new Date(on)
  return inTransaction(async (tx) => {
    const office = await getAuthorisedOffice(tx, actor, 'charter:confirm', officeSlug)
    const charter = await lockCharter(tx, office.id)
    const refused = refuseMove('confirm', stateOf(charter))
    if (refused) return { ok: false, code: refused }
    if (confirmedOn > dayOf(new Date())) return invalidAt(['on'], 'day_in_future')
    const saidBy = await findSpeaker(tx, office, postId, confirmedOn)
    if (!saidBy) return invalidAt(['postId'], 'post_unknown')
    const service =
      serviceSlug === undefined
        ? null
        : await findService(tx, charter.currentVersionId, serviceSlug)
    if (serviceSlug !== undefined && !service) return invalidAt(['serviceSlug'], 'service_unknown')
    const confirmation = { officeId: office.id, serviceId: service, postId, confirmedOn }
    const { id } = await tx.confirmation.create({ data: { ...confirmation, saidBy } })
    await recordEvent(tx, actor, {
      action: 'charter:confirm',
      recordType: 'confirmation',
      recordId: id,
      officeId: office.id,
      after: { postId, on, ...(serviceSlug && { serviceSlug }) },
    })
    await announceChange(tx, [office.slug])
    return { ok: true }
  })
}

/** The post's title and incumbent on that day. */
async function findSpeaker(tx: Transaction, office: AuthorisedOffice, postId: string, on: Date) {
  const own = await tx.office.findUniqueOrThrow({
    where: { id: office.id },
    select: { parentId: true },
  })
  const offices = [office.id, ...(own.parentId ? [own.parentId] : [])]
  const post = await tx.post.findFirst({
    where: { id: postId, officeId: { in: offices } },
    select: postSelect(on),
  })
  if (!post) return null
  const { title, name } = toOfficer(post, office.id)
  return { title: { ...title }, ...(name && { name: { ...name } }) }
}

async function findService(tx: Transaction, versionId: string | null, slug: string) {
  if (versionId === null) return null
  const row = await tx.serviceVersion.findFirst({
    where: { versionId, service: { slug } },
    select: { serviceId: true },
  })
  return row?.serviceId ?? null
}
