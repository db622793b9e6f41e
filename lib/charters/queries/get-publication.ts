import 'server-only'
import type { Actor } from '@/lib/access/actor'
import { NotFoundError } from '@/lib/access/errors'
import { officeScope } from '@/lib/access/scope'
import { db } from '@/lib/db/client'
import type { PublicationState } from '@/lib/db/generated/client'
import { findForeignSource } from '@/lib/imports/apply/foreign-source'
import { isUnchanged } from '../diff'
import type { PublicationView, RequestView } from '../publication/publication-view'
import { getChanges } from './find-changes'

const toldStates: PublicationState[] = ['WAITING', 'SCHEDULED', 'REJECTED', 'FAILED']

/**
 * Where the publication of an office's draft stands. For whoever may read the charter.
 * @throws NotFoundError when there is no such office within the actor's grants
 */
export async function getPublication(actor: Actor, officeSlug: string): Promise<PublicationView> {
  const office = await db.office.findFirst({
    where: { slug: officeSlug, AND: [officeScope(actor, 'charter:read')] },
    select: officeSelect,
  })
  if (!office) throw new NotFoundError(`office ${officeSlug}`)
  const [canPublish, canConfirm] = await Promise.all([
    isAllowed(actor, 'charter:publish', office.id),
    isAllowed(actor, 'charter:confirm', office.id),
  ])
  const draft = office.charter?.versions[0] ?? null
  const current = toSummary(office.charter?.currentVersion)
  const changes =
    draft && current
      ? (await getChanges(actor, officeSlug, { from: current.number, to: 'draft' })).changes
      : null
  const request = draft?.publications.find(({ state }) => toldStates.includes(state))
  return {
    ...{ canPublish, canConfirm, current, changes },
    fourEyes: office.department.fourEyes,
    next: (await lastNumber(office.id)) + 1,
    draft: draft && { id: draft.id, revision: draft.revision, updatedAt: draft.updatedAt },
    otherHost: draft && (await findForeignSource(db, office.id, draft.id)),
    isUnchanged: changes !== null && isUnchanged(changes),
    request: draft && request ? toRequest(actor, request, draft.revision) : null,
  }
}

const officeSelect = {
  id: true,
  department: { select: { fourEyes: true } },
  charter: {
    select: {
      currentVersion: { select: { number: true, publishedAt: true } },
      versions: {
        where: { number: null },
        select: {
          ...{ id: true, revision: true, updatedAt: true },
          publications: {
            orderBy: { requestedAt: 'desc' as const },
            take: 1,
            omit: { officeId: true, versionId: true, toldAt: true },
          },
        },
      },
    },
  },
}

async function isAllowed(
  actor: Actor,
  action: 'charter:publish' | 'charter:confirm',
  id: string,
): Promise<boolean> {
  return (await db.office.count({ where: { id, AND: [officeScope(actor, action)] } })) > 0
}

function toSummary(row: { number: number | null; publishedAt: Date | null } | null | undefined) {
  if (!row?.number || !row.publishedAt) return null
  return { number: row.number, publishedAt: row.publishedAt }
}

async function lastNumber(officeId: string): Promise<number> {
  const where = { charter: { officeId } }
  const { _max } = await db.charterVersion.aggregate({ where, _max: { number: true } })
  return _max.number ?? 0
}

interface RequestRow extends Omit<RequestView, 'isVoid' | 'isOwn'> {
  revision: number
  requestedById: string
}

function toRequest(actor: Actor, row: RequestRow, draftRevision: number): RequestView {
  const { id, state, reason, publishAt, requestedBy, requestedAt, decidedBy, decidedAt, note } = row
  const isOpen = state === 'WAITING' || state === 'SCHEDULED'
  return {
    ...{ id, state, reason, publishAt, requestedBy, requestedAt, decidedBy, decidedAt, note },
    isVoid: isOpen && row.revision !== draftRevision,
    isOwn: row.requestedById === actor.id,
  }
}
