import 'server-only'
import type { Actor } from '@/lib/access/actor'
import { getAuthorisedOffice } from '@/lib/access/authorise'
import { inTransaction } from '@/lib/db/transaction'
import { openDraft } from '../drafts/change-draft'
import { lockCharter } from '../drafts/lock-charter'
import { putContent } from '../drafts/put-content'
import { resolveReferences } from '../drafts/resolve-references'
import { loadStartState } from '../drafts/start-state'

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
    const draft = await openDraft(tx, actor, office, charter, input.from)
    const { id, revision } = draft
    if (charter.currentVersionId && input.from !== 'empty') {
      const start = await loadStartState(tx, charter)
      const { references } = await resolveReferences(tx, office.slug, start.content)
      const written = await putContent(tx, office, draft, start.content, references, start)
      if (!written.ok) throw new Error(`the version cannot be edited: ${JSON.stringify(written)}`)
    }
    return { ok: true, versionId: id, revision, created: true }
  })
}
