import 'server-only'
import { type NamedFinding, toFound } from '@/lib/audit/findings/finding'
import type { Transaction } from '@/lib/db/transaction'
import { toContent } from '../drafts/draft-content'
import { loadStoredRows } from '../drafts/stored-rows'
import { judgeDraft } from './judge-draft'

/** Judges a draft as it is stored, adding what only the document shows that was just put into it. */
export async function judgeStoredDraft(
  tx: Transaction,
  draft: { id: string; officeId: string; basedOnId: string | null },
  ofDocument: readonly NamedFinding[],
): Promise<void> {
  const rows = await loadStoredRows(tx, draft.id)
  const serviceIds = rows.services.map(({ serviceId }) => serviceId)
  await judgeDraft(
    tx,
    { ...draft, serviceIds },
    {
      content: toContent(rows, 'whole'),
      ...{ before: null, isNew: false },
      postId: ({ postId = null }) => postId,
      ofDocument: ofDocument.map((finding) => toFound(finding, serviceIds, true)),
    },
  )
}
