// The one way a draft changes: locked, checked against the revision it was read at, written, judged, recorded.
import 'server-only'
import type { Actor } from '@/lib/access/actor'
import type { AuthorisedOffice } from '@/lib/access/authorise'
import { recordEvent } from '@/lib/activity/record-event'
import type { Transaction } from '@/lib/db/transaction'
import { isUnchanged, recordChange } from '../editing/edit-record'
import type { Refusal } from '../issue'
import type { CharterDraft, CharterDraftInput } from '../schema'
import { completeContent } from './complete-content'
import { type LockedCharter, lockCharter } from './lock-charter'
import { putContent } from './put-content'
import { resolveReferences } from './resolve-references'
import { loadStartState, type StartState } from './start-state'

export type Change = (
  content: CharterDraft,
  current: { revision: number; rows: StartState['rows'] },
) => CharterDraftInput | ChangeRefusal | Promise<CharterDraftInput | ChangeRefusal>

/** A refused change may say what it would have become: when that stands there already, it was only sent twice. */
export type ChangeRefusal = Refusal & { wanted?: CharterDraftInput }

export interface ChangedDraft {
  ok: true
  revision: number
  versionId: string | null
  /** The lasting identities of the content's services, in order. */
  serviceSlugs: string[]
  /** Of the edit, by which it can be undone; null when nothing became another. */
  eventId: string | null
}

export type DraftRefusal = Refusal & { revision?: number }

/**
 * Changes the draft of an office the actor was authorised for, opening it from the current version when there
 * is none; only rows that became another are written, the findings are those of the whole. `revision` is the
 * one the change was made on (0: there was no draft), or `any` for a change that is right whatever stands
 * there. Refuses with `stale_revision` and the `revision` there is, with `invalid`, and with what `change`
 * refuses; a refusal changes nothing. Services handed back as they were given must keep their `inherited`
 * rows: add, remove and reorder by `withServices`.
 * @example await changeDraft(tx, actor, office, 3, (content) => ({ ...content, visionBn: 'নতুন' }), { action: 'charter:edit' })
 */
export async function changeDraft(
  tx: Transaction,
  actor: Actor,
  office: AuthorisedOffice,
  revision: number | 'any',
  change: Change,
  event: { action: string; after?: Record<string, unknown> },
): Promise<ChangedDraft | DraftRefusal> {
  const charter = await lockCharter(tx, office.id)
  const start = await loadStartState(tx, charter)
  if (revision !== 'any' && revision !== start.revision) {
    return { ok: false, code: 'stale_revision', revision: start.revision }
  }
  const wanted = await change(start.content, { revision: start.revision, rows: start.rows })
  if ('ok' in wanted) {
    const { wanted: refused, ...refusal } = wanted
    return refused && isThere(refused, start) ? unchanged(charter, start) : refusal
  }
  const complete = completeContent(wanted, start.content)
  if (!complete.ok) return complete
  const { content } = complete
  if (isUnchanged(start.content, content)) return unchanged(charter, start)
  const { references, issues } = await resolveReferences(tx, office.slug, content)
  if (issues.length > 0) return { ok: false, code: 'invalid', issues }
  const draft = charter.draft ?? (await openDraft(tx, actor, office, charter))
  const written = await putContent(tx, office, draft, content, references, start)
  if (!written.ok) return written
  const serviceSlugs = written.services.map(({ slug }) => slug)
  const record = recordChange(start, content, serviceSlugs)
  const saved = await bumpRevision(tx, draft.id)
  const eventId = await recordEvent(tx, actor, {
    action: event.action,
    recordType: 'charter-version',
    recordId: draft.id,
    officeId: office.id,
    before: { revision: start.revision, ...record.before },
    after: { revision: saved, ...event.after, ...record.after },
  })
  return { ok: true, revision: saved, versionId: draft.id, serviceSlugs, eventId }
}

/** A new draft without content, from the current version; the trail says so. */
export async function openDraft(
  tx: Transaction,
  actor: Actor,
  office: AuthorisedOffice,
  charter: LockedCharter,
  from: 'current' | 'empty' = 'current',
): Promise<{ id: string; revision: number; basedOnId: string | null }> {
  const basedOnId = charter.currentVersionId
  const draft = await tx.charterVersion.create({
    data: { charterId: charter.id, basedOnId },
    select: { id: true, revision: true, basedOnId: true },
  })
  await recordEvent(tx, actor, {
    action: 'charter:start-draft',
    recordType: 'charter-version',
    recordId: draft.id,
    officeId: office.id,
    after: { basedOnId, from },
  })
  return draft
}

async function bumpRevision(tx: Transaction, id: string): Promise<number> {
  const data = { revision: { increment: 1 } }
  const { revision } = await tx.charterVersion.update({
    where: { id },
    data,
    select: { revision: true },
  })
  return revision
}

function isThere(wanted: CharterDraftInput, { content }: StartState): boolean {
  const complete = completeContent(wanted, content)
  return complete.ok && isUnchanged(content, complete.content)
}

function unchanged({ draft }: LockedCharter, { revision, content }: StartState): ChangedDraft {
  const serviceSlugs = content.services.flatMap(({ slug }) => slug ?? [])
  return { ok: true, revision, versionId: draft?.id ?? null, serviceSlugs, eventId: null }
}
