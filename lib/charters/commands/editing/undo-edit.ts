import 'server-only'
import { z } from 'zod'
import type { Actor } from '@/lib/access/actor'
import { type AuthorisedOffice, getAuthorisedOffice } from '@/lib/access/authorise'
import { NotFoundError } from '@/lib/access/errors'
import { inTransaction, type Transaction } from '@/lib/db/transaction'
import { changeDraft } from '../../drafts/change-draft'
import { lockCharter } from '../../drafts/lock-charter'
import type { EditRecord } from '../../editing/edit-record'
import type { EditAnswer } from '../../editing/edit-draft'
import { restoreParts } from '../../editing/restore-parts'
import type { CharterDraftInput } from '../../schema'

/**
 * Puts back what one edit of this draft changed, keeping what others changed besides; brings a discarded draft
 * back while there is no other. Undoing is an edit too: it can be undone. For administrators and programmers of
 * the office. Refuses with `changed_since` when one of the parts has become yet another, `draft_exists`,
 * `not_undoable` (the draft was published or thrown away since, or the event is no edit); throws NotFoundError
 * when there is no such event of this office, and when forbidden.
 * @example await undoEdit(actor, { officeSlug, eventId }) // { ok: true, revision: 8, … }
 */
export async function undoEdit(
  actor: Actor,
  input: { officeSlug: string; eventId: string; revision?: number },
): Promise<EditAnswer> {
  return inTransaction(async (tx) => {
    const office = await getAuthorisedOffice(tx, actor, 'charter:edit', input.officeSlug)
    const event = await getEvent(tx, office, input.eventId)
    const { draft } = await lockCharter(tx, office.id)
    if (event.action === 'charter:discard-draft') {
      if (draft) return { ok: false, code: 'draft_exists', revision: draft.revision }
      const content = event.before as unknown as CharterDraftInput
      return changeDraft(tx, actor, office, 0, () => content, {
        action: 'charter:undo',
        after: { undoes: input.eventId },
      })
    }
    if (!draft || draft.id !== event.recordId || !event.before || !event.after) {
      return { ok: false, code: 'not_undoable' }
    }
    const { before, after } = event as unknown as Record<'before' | 'after', EditRecord & Facts>
    return changeDraft(
      tx,
      actor,
      office,
      input.revision ?? 'any',
      (content) => restoreParts(content, before, after),
      { action: 'charter:undo', after: { undoes: input.eventId } },
    )
  })
}

type Facts = { revision?: number }

async function getEvent(tx: Transaction, office: AuthorisedOffice, id: string) {
  const event = z.uuid().safeParse(id).success
    ? await tx.activityEvent.findFirst({
        where: { id, officeId: office.id, recordType: 'charter-version' },
        select: { action: true, recordId: true, before: true, after: true },
      })
    : null
  if (!event) throw new NotFoundError(`event ${id}`)
  return event
}
