import 'server-only'
import type { Actor } from '@/lib/access/actor'
import { getAuthorisedOffice } from '@/lib/access/authorise'
import { inTransaction } from '@/lib/db/transaction'
import type { PublicationRefusal } from '../publication/check-draft'
import { needsApproval } from '../publication/four-eyes'
import { publishDraft } from '../publication/publish-draft'

export interface Publication {
  officeSlug: string
  /** The revision that was looked at before publishing; any unless told. */
  revision?: number
  /** Why it is published although rules report errors. */
  reason?: string
  /** "This is our charter", said of a draft whose document was taken from another office's address. */
  ours?: boolean
}

/**
 * Freezes the draft as the next version: with all names its page shows, for ever, found by search at once,
 * announced to every running portal. All of it, or nothing. For administrators and programmers of the office.
 * Refuses with `approval_required` where another person must approve; `no_draft`; `stale_revision` when someone
 * saved since; `incomplete` with what is missing; `other_office` with its `otherHost`; `reason_required` with the number of `openErrors`. Throws
 * when forbidden or not found.
 * @example await publishCharter(actor, { officeSlug: 'doict.lohagara.narail', reason: 'import' }) // { ok: true, number: 2 }
 */
export async function publishCharter(
  actor: Actor,
  { officeSlug, revision, reason, ours }: Publication,
): Promise<{ ok: true; number: number } | PublicationRefusal> {
  return inTransaction(async (tx) => {
    const office = await getAuthorisedOffice(tx, actor, 'charter:publish', officeSlug)
    if (await needsApproval(tx, actor, office.id)) return { ok: false, code: 'approval_required' }
    return publishDraft(tx, actor, office, { revision, reason, ours })
  })
}
