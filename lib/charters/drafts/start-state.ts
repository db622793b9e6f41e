// What an edit starts from: the draft there is, else what a draft opened now would say: the current version
// without what was redacted since.
import 'server-only'
import type { Transaction } from '@/lib/db/transaction'
import { type CharterDraft, charterDraftSchema } from '../schema'
import { withoutRedacted } from '../versions/without-redacted'
import { toContent } from './draft-content'
import type { LockedCharter } from './lock-charter'
import { isBlank, loadStoredRows, type StoredRows } from './stored-rows'

export interface StartState {
  /** Of the draft; 0 while there is none. */
  revision: number
  content: CharterDraft
  /** The rows `content` comes from. */
  rows: StoredRows | null
  /** The draft's own rows. */
  stored: StoredRows | null
  /** The rows translations go back to. */
  previous: StoredRows | null
}

export async function loadStartState(
  tx: Transaction,
  charter: Pick<LockedCharter, 'draft' | 'currentVersionId'>,
): Promise<StartState> {
  const { draft, currentVersionId } = charter
  if (!draft) {
    const rows = currentVersionId ? await loadStoredRows(tx, currentVersionId) : null
    const redacted = await listRedacted(tx, currentVersionId)
    const whole = contentOf(rows)
    const content = redacted.length > 0 ? withoutRedacted(whole, redacted) : whole
    return { revision: 0, content, rows, stored: null, previous: rows }
  }
  const stored = await loadStoredRows(tx, draft.id)
  const goesBack = isBlank(stored) && draft.basedOnId !== null
  const previous = goesBack && draft.basedOnId ? await loadStoredRows(tx, draft.basedOnId) : stored
  return { revision: draft.revision, content: toContent(stored), rows: stored, stored, previous }
}

async function listRedacted(tx: Transaction, versionId: string | null): Promise<string[]> {
  if (!versionId) return []
  const rows = await tx.redaction.findMany({ where: { versionId }, select: { path: true } })
  return rows.map(({ path }) => path)
}

function contentOf(rows: StoredRows | null): CharterDraft {
  return rows ? toContent(rows) : charterDraftSchema.parse({})
}
