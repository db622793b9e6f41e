// Publishing is one transaction: number, snapshot, search, trail and announcement together, or none of it.
import 'server-only'
import type { Actor } from '@/lib/access/actor'
import type { AuthorisedOffice } from '@/lib/access/authorise'
import { announceChange } from '@/lib/activity/announce-change'
import { recordEvent } from '@/lib/activity/record-event'
import { refreshFigures } from '@/lib/audit/figures/refresh-figures'
import type { Prisma } from '@/lib/db/generated/client'
import type { Transaction } from '@/lib/db/transaction'
import { enterHolders } from '@/lib/imports/apply/officers/enter-holders'
import { refreshEntries } from '@/lib/search/refresh-entries'
import { noteWatchers } from '@/lib/watches/note-watchers'
import { dayOf } from '@/lib/posts/day'
import { judgePublished } from '../judging/judge-published'
import { buildSnapshot } from '../drafts/build-snapshot'
import { lockCharter } from '../drafts/lock-charter'
import { checkDraft, type PublicationRefusal, type Wish } from './check-draft'
import { settleOpenRequests } from './requests'

export interface Publishing extends Wish {
  /** Whose name the version carries; the actor's unless told. */
  publishedBy?: string
  /** What the trail says besides: who asked, who approved. */
  trail?: Record<string, string | null>
}

/**
 * Freezes the draft as the next version: with all names its page shows, for ever, found by search at once, its
 * findings laid beside those of the version before, announced to every running portal. The caller has authorised the actor. Refuses as `checkDraft` does.
 */
export async function publishDraft(
  tx: Transaction,
  actor: Actor,
  office: AuthorisedOffice,
  wish: Publishing,
): Promise<{ ok: true; number: number } | PublicationRefusal> {
  const charter = await lockCharter(tx, office.id)
  const checked = await checkDraft(tx, office.id, charter, wish)
  if (!checked.ok) return checked
  const { draft, openErrors, reason } = checked
  await enterHolders(tx, actor, draft.id)
  const publishedBy = wish.publishedBy ?? actor.name
  const frozen = { id: draft.id, charterId: charter.id, openErrors, reason, publishedBy }
  const number = await freeze(tx, office.id, frozen)
  await judgePublished(tx, [office.id], dayOf(new Date()))
  await settleOpenRequests(tx, actor, draft.id)
  await refreshEntries(tx, office.id)
  await recordEvent(tx, actor, {
    action: 'charter:publish',
    recordType: 'charter-version',
    recordId: draft.id,
    officeId: office.id,
    before: { currentVersionId: charter.currentVersionId },
    after: { number, openErrors, reason, ...wish.trail },
  })
  await noteWatchers(tx, office.id, draft.id)
  await refreshFigures(tx, [office.id])
  await announceChange(tx, await listShowing(tx, office))
  return { ok: true, number }
}

interface FrozenDraft {
  id: string
  charterId: string
  openErrors: number
  reason: string | null
  publishedBy: string
}

async function freeze(tx: Transaction, officeId: string, draft: FrozenDraft): Promise<number> {
  const { charterId, publishedBy, openErrors } = draft
  const last = await tx.charterVersion.aggregate({ where: { charterId }, _max: { number: true } })
  const number = (last._max.number ?? 0) + 1
  const publishedAt = new Date()
  const snapshot = await buildSnapshot(tx, officeId, draft.id, publishedAt)
  await tx.charterVersion.update({
    where: { id: draft.id },
    data: {
      ...{ number, publishedAt, publishedBy, openErrors },
      publicationReason: draft.reason,
      snapshot: JSON.parse(JSON.stringify(snapshot)) as Prisma.InputJsonObject,
    },
  })
  await tx.charter.update({ where: { id: charterId }, data: { currentVersionId: draft.id } })
  return number
}

/** The office itself, and the one above, whose page says which of its offices have a charter. */
async function listShowing(tx: Transaction, office: AuthorisedOffice): Promise<string[]> {
  const { parent } = await tx.office.findUniqueOrThrow({
    where: { id: office.id },
    select: { parent: { select: { slug: true } } },
  })
  return [office.slug, ...(parent ? [parent.slug] : [])]
}
