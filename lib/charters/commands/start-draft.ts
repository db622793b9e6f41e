import 'server-only'
import type { Actor } from '@/lib/access/actor'
import { getAuthorisedOffice } from '@/lib/access/authorise'
import { recordEvent } from '@/lib/activity/record-event'
import { inTransaction } from '@/lib/db/transaction'
import { getContent } from '../drafts/draft-content'
import { lockCharter } from '../drafts/lock-charter'
import { replaceContent } from '../drafts/replace-content'

/**
 * Opens the draft of an office's charter: the one there is, else a new one from the current version (from
 * nothing when there is none, or when told so). For administrators and programmers of the office; throws
 * when forbidden or not found.
 */
export async function startDraft(
  actor: Actor,
  input: { officeSlug: string; from?: 'current' | 'empty' },
): Promise<{ ok: true; versionId: string; revision: number; created: boolean }> {
  return inTransaction(async (tx) => {
    const office = await getAuthorisedOffice(tx, actor, 'charter:edit', input.officeSlug)
    const charter = await lockCharter(tx, office.id)
    if (charter.draft) {
      const { id, revision } = charter.draft
      return { ok: true, versionId: id, revision, created: false }
    }
    const basedOnId = charter.currentVersionId
    const { id, revision } = await tx.charterVersion.create({
      data: { charterId: charter.id, basedOnId },
      select: { id: true, revision: true },
    })
    if (basedOnId && input.from !== 'empty') {
      const content = await getContent(tx, basedOnId)
      const written = await replaceContent(tx, office, { id, basedOnId }, content)
      if (!written.ok)
        throw new Error(`version ${basedOnId} cannot be edited: ${JSON.stringify(written)}`)
    }
    await recordEvent(tx, actor, {
      action: 'charter:start-draft',
      recordType: 'charter-version',
      recordId: id,
      officeId: office.id,
      after: { basedOnId, from: input.from ?? 'current' },
    })
    return { ok: true, versionId: id, revision, created: true }
  })
}
