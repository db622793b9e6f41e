import 'server-only'
import type { Actor } from '@/lib/access/actor'
import { getAuthorisedOffice } from '@/lib/access/authorise'
import { inTransaction } from '@/lib/db/transaction'
import { changeDraft, type DraftRefusal } from '../drafts/change-draft'
import { lockCharter, stateOf } from '../drafts/lock-charter'
import { refuseMove } from '../lifecycle'
import type { CharterDraftInput } from '../schema'

/**
 * Saves the whole content of the draft: texts in their stored form, time limits and fees read from their
 * words, services under their lasting identities (`serviceSlugs`, in order). For administrators and programmers
 * of the office. Refuses with `no_draft`; with `stale_revision` and the `revision` there is, when someone
 * saved since; with `invalid`. Throws when forbidden or not found. A refusal changes nothing.
 * @example await saveDraft(actor, { officeSlug, revision: 3, content: { services: [{ category: 'citizen', nameBn: 'নামজারি' }] } })
 */
export async function saveDraft(
  actor: Actor,
  input: { officeSlug: string; revision: number; content: CharterDraftInput },
): Promise<{ ok: true; revision: number; serviceSlugs: string[] } | DraftRefusal> {
  return inTransaction(async (tx) => {
    const office = await getAuthorisedOffice(tx, actor, 'charter:edit', input.officeSlug)
    const refused = refuseMove('save', stateOf(await lockCharter(tx, office.id)))
    if (refused) return { ok: false, code: refused }
    const saved = await changeDraft(tx, actor, office, input.revision, () => input.content, {
      action: 'charter:edit',
    })
    if (!saved.ok) return saved
    const { revision, serviceSlugs } = saved
    return { ok: true, revision, serviceSlugs }
  })
}
