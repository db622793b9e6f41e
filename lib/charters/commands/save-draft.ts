import 'server-only'
import type { Actor } from '@/lib/access/actor'
import { getAuthorisedOffice } from '@/lib/access/authorise'
import { recordEvent } from '@/lib/activity/record-event'
import { inTransaction } from '@/lib/db/transaction'
import { lockCharter, stateOf } from '../drafts/lock-charter'
import { replaceContent } from '../drafts/replace-content'
import type { Refusal } from '../issue'
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
): Promise<
  { ok: true; revision: number; serviceSlugs: string[] } | (Refusal & { revision?: number })
> {
  return inTransaction(async (tx) => {
    const office = await getAuthorisedOffice(tx, actor, 'charter:edit', input.officeSlug)
    const charter = await lockCharter(tx, office.id)
    const { draft } = charter
    const refused = refuseMove('save', stateOf(charter))
    if (refused || !draft) return { ok: false, code: refused ?? 'no_draft' }
    if (draft.revision !== input.revision) {
      return { ok: false, code: 'stale_revision', revision: draft.revision }
    }
    const written = await replaceContent(tx, office, draft, input.content)
    if (!written.ok) return written
    const { revision } = await tx.charterVersion.update({
      where: { id: draft.id },
      data: { revision: { increment: 1 } },
      select: { revision: true },
    })
    const serviceSlugs = written.services.map(({ slug }) => slug)
    await recordEvent(tx, actor, {
      action: 'charter:edit',
      recordType: 'charter-version',
      recordId: draft.id,
      officeId: office.id,
      before: { revision: draft.revision },
      after: { revision, services: serviceSlugs },
    })
    return { ok: true, revision, serviceSlugs }
  })
}
