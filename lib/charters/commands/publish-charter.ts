import 'server-only'
import type { Actor } from '@/lib/access/actor'
import { type AuthorisedOffice, getAuthorisedOffice } from '@/lib/access/authorise'
import { announceChange } from '@/lib/activity/announce-change'
import { recordEvent } from '@/lib/activity/record-event'
import type { Prisma } from '@/lib/db/generated/client'
import { inTransaction, type Transaction } from '@/lib/db/transaction'
import { enterHolders } from '@/lib/imports/apply/enter-holders'
import { refreshEntries } from '@/lib/search/refresh-entries'
import { findIncompleteness } from '../completeness'
import { buildSnapshot } from '../drafts/build-snapshot'
import { getContent } from '../drafts/draft-content'
import { lockCharter, stateOf } from '../drafts/lock-charter'
import type { Issue, Refusal } from '../issue'
import { refuseMove } from '../lifecycle'

export interface Publication {
  officeSlug: string
  /** The revision that was looked at before publishing; any unless told. */
  revision?: number
  /** Why it is published although rules report errors. */
  reason?: string
}

/**
 * Freezes the draft as the next version: with all names its page shows, for ever, found by search at once,
 * announced to every running portal. All of it, or nothing. For administrators and programmers of the office.
 * Refuses with `no_draft`; `stale_revision` when someone saved since; `incomplete` with what is missing;
 * `reason_required` with the number of `openErrors`. Throws when forbidden or not found.
 * @example await publishCharter(actor, { officeSlug: 'doict.lohagara.narail', reason: 'import' }) // { ok: true, number: 2 }
 */
export async function publishCharter(
  actor: Actor,
  input: Publication,
): Promise<{ ok: true; number: number } | (Refusal & { openErrors?: number })> {
  return inTransaction(async (tx) => {
    const office = await getAuthorisedOffice(tx, actor, 'charter:publish', input.officeSlug)
    const charter = await lockCharter(tx, office.id)
    const { draft } = charter
    const refused = refuseMove('publish', stateOf(charter))
    if (refused || !draft) return { ok: false, code: refused ?? 'no_draft' }
    if (input.revision !== undefined && input.revision !== draft.revision) {
      return { ok: false, code: 'stale_revision' }
    }
    const issues = await findMissing(tx, office.id, draft.id)
    if (issues.length > 0) return { ok: false, code: 'incomplete', issues }
    const openErrors = await countOpenErrors(tx, draft.id)
    const reason = input.reason?.trim() || null
    if (openErrors > 0 && !reason) return { ok: false, code: 'reason_required', openErrors }
    await enterHolders(tx, actor, draft.id)
    const number = await freeze(tx, actor, office, {
      ...draft,
      charterId: charter.id,
      openErrors,
      reason,
    })
    await refreshEntries(tx, office.id)
    await recordEvent(tx, actor, {
      action: 'charter:publish',
      recordType: 'charter-version',
      recordId: draft.id,
      officeId: office.id,
      before: { currentVersionId: charter.currentVersionId },
      after: { number, openErrors, reason },
    })
    await announceChange(tx, await listShowing(tx, office))
    return { ok: true, number }
  })
}

async function findMissing(tx: Transaction, officeId: string, draftId: string): Promise<Issue[]> {
  const {
    objectives = [],
    functions = [],
    services = [],
    ...content
  } = await getContent(tx, draftId)
  return findIncompleteness({ ...content, officeId, objectives, functions, services })
}

function countOpenErrors(tx: Transaction, versionId: string): Promise<number> {
  return tx.finding.count({ where: { versionId, status: 'OPEN', severity: 'ERROR' } })
}

async function freeze(
  tx: Transaction,
  actor: Actor,
  office: AuthorisedOffice,
  draft: { id: string; charterId: string; openErrors: number; reason: string | null },
): Promise<number> {
  const { charterId } = draft
  const last = await tx.charterVersion.aggregate({ where: { charterId }, _max: { number: true } })
  const number = (last._max.number ?? 0) + 1
  const publishedAt = new Date()
  const snapshot = await buildSnapshot(tx, office.id, draft.id, publishedAt)
  await tx.charterVersion.update({
    where: { id: draft.id },
    data: {
      ...{ number, publishedAt, publishedBy: actor.name },
      publicationReason: draft.reason,
      openErrors: draft.openErrors,
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
